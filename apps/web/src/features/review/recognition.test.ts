import { afterEach, describe, expect, it } from 'vitest';
import type { Heard } from './recognition.ts';
import { listen, recognisedLanguages } from './recognition.ts';

type Recogniser = EventTarget & { lang: string };

/** A browser's recogniser that a test speaks to. */
function aBrowserThatHears(): { heard: () => Recogniser; aborted: () => boolean } {
  const made: Recogniser[] = [];
  let aborted = false;
  class Recognition extends EventTarget {
    lang = '';
    constructor() {
      super();
      made.push(this);
    }
    start(): void {}
    abort(): void {
      aborted = true;
    }
  }
  Object.assign(globalThis, { webkitSpeechRecognition: Recognition });
  return {
    heard: () => {
      const last = made.at(-1);
      if (!last) throw new Error('nobody listens');
      return last;
    },
    aborted: () => aborted,
  };
}

afterEach(() => void Reflect.deleteProperty(globalThis, 'webkitSpeechRecognition'));

describe('listening to the learner', () => {
  it('gives all guesses of the last thing said, the best first, each once', () => {
    const { heard } = aBrowserThatHears();
    const told: Heard[] = [];
    listen('es', (result) => told.push(result));
    expect(heard().lang).toBe('es');
    heard().dispatchEvent(
      Object.assign(new Event('result'), {
        results: [
          [{ transcript: 'no' }],
          [{ transcript: ' la casa ' }, { transcript: 'la casa' }, { transcript: 'la caza' }],
        ],
      }),
    );
    heard().dispatchEvent(new Event('end'));
    expect(told).toEqual([{ guesses: ['la casa', 'la caza'] }]);
  });

  it.each([
    ['not-allowed', 'not-allowed'],
    ['service-not-allowed', 'not-allowed'],
    ['no-speech', 'nothing-heard'],
    ['network', 'failed'],
  ])('says why there are none: %s', (error, trouble) => {
    const { heard } = aBrowserThatHears();
    const told: Heard[] = [];
    listen('es', (result) => told.push(result));
    heard().dispatchEvent(Object.assign(new Event('error'), { error }));
    heard().dispatchEvent(new Event('end'));
    expect(told).toEqual([{ trouble }]);
  });

  it('hears nothing more once it is stopped', () => {
    const { heard, aborted } = aBrowserThatHears();
    const told: Heard[] = [];
    listen('es', (result) => told.push(result))();
    heard().dispatchEvent(new Event('end'));
    expect(aborted()).toBe(true);
    expect(told).toEqual([]);
  });

  it('is offered by browsers that can, and by no others', () => {
    expect(recognisedLanguages()).toEqual([]);
    aBrowserThatHears();
    expect(recognisedLanguages()).toContain('es');
  });
});
