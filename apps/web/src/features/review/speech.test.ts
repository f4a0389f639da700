import { describe, expect, it } from 'vitest';
import type { SpeakingDevice } from './speech.ts';
import { hush, sayAloud, spokenLanguages } from './speech.ts';

type Behaviour = {
  readonly voices?: readonly { readonly lang: string; readonly localService: boolean }[];
  /** What the device does with what it is to say. */
  readonly onSpeak?: (speech: EventTarget) => void;
  /** The steps that throw. */
  readonly throwing?: readonly ('voices' | 'voice' | 'making' | 'cancel' | 'speak' | 'listening')[];
};

const says = (speech: EventTarget): unknown => speech.dispatchEvent(new Event('end'));
const fails =
  (error: string) =>
  (speech: EventTarget): unknown =>
    speech.dispatchEvent(Object.assign(new Event('error'), { error }));

/** A device with Spanish and English voices, and with whatever is wrong with it. */
function aDevice({ voices, onSpeak = says, throwing = [] }: Behaviour = {}) {
  const said: { text: string; lang: string; voice: { lang: string } | null }[] = [];
  const mayThrow = (step: NonNullable<Behaviour['throwing']>[number]): void => {
    if (throwing.includes(step)) throw new TypeError(`${step} is broken`);
  };
  class Speech extends EventTarget {
    lang = '';
    rate = 1;
    readonly text: string;
    #voice: { lang: string } | null = null;
    constructor(text: string) {
      super();
      mayThrow('making');
      this.text = text;
    }
    get voice() {
      return this.#voice;
    }
    set voice(voice) {
      mayThrow('voice');
      this.#voice = voice;
    }
  }
  const synthesis = {
    getVoices() {
      mayThrow('voices');
      return (
        voices ?? [
          { lang: 'es-ES', localService: false },
          { lang: 'es_MX', localService: true },
          { lang: 'en-GB', localService: true },
        ]
      );
    },
    cancel: () => mayThrow('cancel'),
    speak(speech: Speech) {
      mayThrow('speak');
      said.push(speech);
      onSpeak(speech);
    },
    addEventListener: () => mayThrow('listening'),
  };
  const device = { synthesis, utterance: (text: string) => new Speech(text) };
  return { said, device: device as unknown as SpeakingDevice };
}

describe('saying a word aloud', () => {
  it('speaks with a voice of the device itself where there is one', async () => {
    const { device, said } = aDevice();
    await expect(sayAloud('la casa', 'es', device)).resolves.toBe('said');
    expect(said).toMatchObject([{ text: 'la casa', lang: 'es', voice: { lang: 'es_MX' } }]);
  });

  it('leaves the voice to a browser that refuses its own', async () => {
    const { device, said } = aDevice({ throwing: ['voice'] });
    await expect(sayAloud('la casa', 'es', device)).resolves.toBe('said');
    expect(said).toMatchObject([{ lang: 'es', voice: null }]);
  });

  it.each(['voices', 'making', 'cancel', 'speak'] as const)(
    'says that it cannot, and does not throw, when %s throws',
    async (step) => {
      const { device } = aDevice({ throwing: [step] });
      await expect(sayAloud('la casa', 'es', device)).resolves.toBe('cannot');
    },
  );

  it.each([
    ['interrupted', 'said'],
    ['canceled', 'said'],
    ['not-allowed', 'held-back'],
    ['synthesis-failed', 'cannot'],
    ['language-unavailable', 'cannot'],
  ])('understands the trouble %s as %s', async (error, spoken) => {
    const { device } = aDevice({ onSpeak: fails(error) });
    await expect(sayAloud('la casa', 'es', device)).resolves.toBe(spoken);
  });

  it('cannot where there is nothing to speak with', async () => {
    await expect(sayAloud('la casa', 'es')).resolves.toBe('cannot');
  });
});

describe('the languages that a device says', () => {
  it('are those of its voices, each once', async () => {
    const voices = ['es_ES', 'es-ES', 'en-GB', 'not a language'];
    const { device } = aDevice({ voices: voices.map((lang) => ({ lang, localService: true })) });
    await expect(spokenLanguages(device)).resolves.toEqual(['es-ES', 'en-GB']);
  });

  it('are none where asking for them throws', async () => {
    await expect(spokenLanguages(aDevice({ throwing: ['voices'] }).device)).resolves.toEqual([]);
    const mute = aDevice({ voices: [], throwing: ['listening'] });
    await expect(spokenLanguages(mute.device)).resolves.toEqual([]);
  });
});

it('a device that cannot be silenced is left to itself', () => {
  expect(() => hush(aDevice({ throwing: ['cancel'] }).device)).not.toThrow();
});
