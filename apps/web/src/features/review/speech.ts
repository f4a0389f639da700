/** Voices may come a moment after the page; a device without any must not keep a session waiting. */
const patienceMs = 250;

/** Languages that this device has a voice for (BCP 47). */
export async function spokenLanguages(): Promise<string[]> {
  if (!('speechSynthesis' in globalThis)) return [];
  if (speechSynthesis.getVoices().length === 0) await voicesArrive();
  const languages = speechSynthesis.getVoices().map(({ lang }) => lang.replace('_', '-'));
  return [...new Set(languages.filter((lang) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u.test(lang)))].slice(
    0,
    200,
  );
}

/** Says a text aloud, instead of what is being said. Resolves when it has been said, or false when it could not be. */
export function sayAloud(text: string, language: string): Promise<boolean> {
  if (!('speechSynthesis' in globalThis)) return Promise.resolve(false);
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = language;
  utterance.voice = voiceFor(language);
  utterance.rate = 0.9;
  return new Promise((resolve) => {
    utterance.addEventListener('end', () => resolve(true));
    utterance.addEventListener('error', ({ error }) =>
      resolve(error === 'interrupted' || error === 'canceled'),
    );
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
  });
}

/** Says nothing more. */
export function hush(): void {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
}

function voiceFor(language: string): SpeechSynthesisVoice | null {
  const primary = (tag: string): string => tag.split(/[-_]/u)[0]?.toLowerCase() ?? '';
  const voices = speechSynthesis.getVoices().filter(({ lang }) => primary(lang) === primary(language));
  // A voice of the device speaks without sending the text anywhere.
  return voices.find(({ localService }) => localService) ?? voices[0] ?? null;
}

function voicesArrive(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patienceMs);
    speechSynthesis.addEventListener(
      'voiceschanged',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
