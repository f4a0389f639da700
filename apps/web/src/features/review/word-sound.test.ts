import { describe, expect, it } from 'vitest';
import type { RecordingPlayer } from './recording-player.ts';
import type { SpeakingDevice, Spoken } from './speech.ts';
import { makeWordSound } from './word-sound.ts';

/** A browser that plays recordings with this outcome and has voices for these languages. */
function aBrowser(played: Promise<Spoken> | Spoken, voices: readonly string[]) {
  const heard: string[] = [];
  const player: RecordingPlayer = {
    play: async (address) => {
      heard.push(address);
      return await played;
    },
    stop: () => void heard.push('stop'),
  };
  const synthesis = {
    getVoices: () => voices.map((lang) => ({ lang, localService: true })),
    cancel: () => undefined,
    speak: (speech: EventTarget & { text: string }) => {
      heard.push(speech.text);
      speech.dispatchEvent(new Event('end'));
    },
    addEventListener: (_: string, arrived: () => void) => arrived(),
  };
  const utterance = (text: string): unknown => Object.assign(new EventTarget(), { text });
  const sound = makeWordSound(player, { synthesis, utterance } as unknown as SpeakingDevice);
  return { sound, heard };
}

const word = { spoken: 'la casa', spokenLanguage: 'es', recording: '/media/casa' };

describe('a word is heard', () => {
  it('from its recording, whatever voices there are', async () => {
    const { sound, heard } = aBrowser('said', ['es-ES']);
    await expect(sound.hear(word)).resolves.toBe('said');
    expect(heard).toEqual(['stop', '/media/casa']);
  });

  it('in the voice of the device where it has no recording', async () => {
    const { sound, heard } = aBrowser('said', ['es-ES']);
    await expect(sound.hear({ ...word, recording: null })).resolves.toBe('said');
    expect(heard).toEqual(['stop', 'la casa']);
  });

  it('in the voice of the device where the recording cannot be played, if that speaks the language', async () => {
    const spanish = aBrowser('cannot', ['en-GB', 'es-ES']);
    await expect(spanish.sound.hear(word)).resolves.toBe('said');
    expect(spanish.heard).toEqual(['stop', '/media/casa', 'la casa']);
    for (const voices of [['en-GB'], []]) {
      const { sound, heard } = aBrowser('cannot', voices);
      await expect(sound.hear(word)).resolves.toBe('cannot');
      expect(heard).toEqual(['stop', '/media/casa']);
    }
  });

  it('only when it is asked for: a browser that holds a recording back would hold a voice back', async () => {
    const { sound, heard } = aBrowser('held-back', ['es-ES']);
    await expect(sound.hear(word)).resolves.toBe('held-back');
    expect(heard).toEqual(['stop', '/media/casa']);
  });

  it('no more once it was silenced, not even by the voice that would have helped out', async () => {
    const { promise, resolve } = Promise.withResolvers<Spoken>();
    const { sound, heard } = aBrowser(promise, ['es-ES']);
    const outcome = sound.hear(word);
    sound.silence();
    resolve('cannot');
    await expect(outcome).resolves.toBe('said');
    expect(heard).toEqual(['stop', '/media/casa', 'stop']);
  });

  it('nowhere where there is neither a player nor a voice', async () => {
    const sound = makeWordSound({ play: () => Promise.resolve('cannot'), stop: () => undefined }, null);
    await expect(sound.hear(word)).resolves.toBe('cannot');
    await expect(sound.hear({ ...word, recording: null })).resolves.toBe('cannot');
  });
});
