/** Voices may come a moment after the page; a device without any must not keep a session waiting. */
const patienceMs = 250;

/** What a browser has to speak with. */
export type SpeakingDevice = {
  readonly synthesis: Pick<SpeechSynthesis, 'getVoices' | 'cancel' | 'speak' | 'addEventListener'>;
  readonly utterance: (text: string) => SpeechSynthesisUtterance;
};

/**
 * What became of saying something: `said`, or cut short by something else; `held-back` by a browser that wants to be touched
 * first; `cannot`: this device does not say it.
 */
export type Spoken = 'said' | 'held-back' | 'cannot';

/** What this browser speaks with; null when it does not. */
export function thisDevice(): SpeakingDevice | null {
  if (!('speechSynthesis' in globalThis) || !('SpeechSynthesisUtterance' in globalThis)) return null;
  return { synthesis: speechSynthesis, utterance: (text) => new SpeechSynthesisUtterance(text) };
}

/** Languages that this device has a voice for (BCP 47). Never throws: a device that does has none. */
export async function spokenLanguages(device = thisDevice()): Promise<string[]> {
  try {
    if (!device) return [];
    if (device.synthesis.getVoices().length === 0) await voicesArrive(device);
    const languages = device.synthesis.getVoices().map(({ lang }) => lang.replace('_', '-'));
    const known = languages.filter((lang) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u.test(lang));
    return [...new Set(known)].slice(0, 200);
  } catch {
    return [];
  }
}

/** Says a text aloud, instead of what is being said. Never throws, whatever the device does. */
export async function sayAloud(text: string, language: string, device = thisDevice()): Promise<Spoken> {
  try {
    return device ? await spoken(text, language, device) : 'cannot';
  } catch {
    return 'cannot';
  }
}

/** Says nothing more. */
export function hush(device = thisDevice()): void {
  try {
    device?.synthesis.cancel();
  } catch {
    // What cannot be stopped ends by itself.
  }
}

function spoken(text: string, language: string, { synthesis, utterance }: SpeakingDevice): Promise<Spoken> {
  const speech = utterance(text);
  speech.lang = language;
  speech.rate = 0.9;
  lendVoice(speech, voiceFor(language, synthesis));
  return new Promise((resolve) => {
    speech.addEventListener('end', () => resolve('said'));
    speech.addEventListener('error', ({ error }) => resolve(afterTrouble(error)));
    synthesis.cancel();
    synthesis.speak(speech);
  });
}

// Some browsers list voices that they then refuse; by the language alone they find one themselves.
function lendVoice(speech: SpeechSynthesisUtterance, voice: SpeechSynthesisVoice | null): void {
  try {
    speech.voice = voice;
  } catch {
    // The language has been said already.
  }
}

function afterTrouble(error: SpeechSynthesisErrorCode): Spoken {
  if (error === 'interrupted' || error === 'canceled') return 'said';
  return error === 'not-allowed' ? 'held-back' : 'cannot';
}

function voiceFor(language: string, synthesis: SpeakingDevice['synthesis']): SpeechSynthesisVoice | null {
  const primary = (tag: string): string => tag.split(/[-_]/u)[0]?.toLowerCase() ?? '';
  const voices = synthesis.getVoices().filter(({ lang }) => primary(lang) === primary(language));
  // A voice of the device speaks without sending the text anywhere.
  return voices.find(({ localService }) => localService) ?? voices[0] ?? null;
}

function voicesArrive({ synthesis }: SpeakingDevice): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patienceMs);
    const arrived = (): void => {
      clearTimeout(timer);
      resolve();
    };
    synthesis.addEventListener('voiceschanged', arrived, { once: true });
  });
}
