import { describe, expect, test } from 'vitest';
import type { Exercise } from './index.ts';
import { hintFor } from './index.ts';

const prompt = { text: 'собака', language: 'ru', hint: null };
const answers = { language: 'de', accepted: ['der Hund'], example: null, note: null };
const words = { otherCards: [], realWords: [] };
const typed: Exercise = { type: 'typed', prompt, answers, ...words };
const options = ['die Katze', 'der Hund', 'das Pferd', 'die Kuh'];
const choice: Exercise = { type: 'choice', prompt, answers, options, correct: 1 };
const sentence = { before: 'Der ', after: ' bellt.', translation: null };
const cloze = { type: 'cloze', prompt, answers, ...words, sentence, headwords: [] } as const;

describe('a hint', () => {
  test('for a typed answer is its first letter behind the article', () => {
    expect(hintFor(typed, 'a')).toEqual({ kind: 'start', text: 'der H' });
    expect(hintFor({ ...cloze, choice: null }, 'a')).toEqual({ kind: 'start', text: 'der H' });
    expect(hintFor({ type: 'flashcard', grading: 'four', prompt, answers }, 'a')).toEqual({
      kind: 'start',
      text: 'der H',
    });
  });

  test('keeps a letter of several signs together', () => {
    const accepted = ['क्षमा'];
    const [first] = new Intl.Segmenter('hi', { granularity: 'grapheme' }).segment('क्षमा');
    const hindi: Exercise = { ...typed, answers: { ...answers, language: 'hi', accepted } };
    expect(hintFor(hindi, 'a')).toEqual({ kind: 'start', text: first?.segment });
  });

  test('among options takes away one that is wrong, and always the same', () => {
    const taken = new Set<number>();
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const hint = hintFor(choice, `attempt-${attempt}`);
      if (hint?.kind !== 'wrong-option') throw new Error('no option was taken away');
      expect(hintFor(choice, `attempt-${attempt}`)).toEqual(hint);
      taken.add(hint.option);
    }
    expect(taken).toEqual(new Set([0, 2, 3]));
    expect(hintFor({ ...cloze, choice: { options, correct: 1 } }, 'a')?.kind).toBe('wrong-option');
  });

  test('for tiles names the one that comes first', () => {
    const tiles = ['n', 'd', 'H', 'u'];
    const letters = { tiles, before: 'der ', after: '', built: 'der Hund' };
    expect(hintFor({ type: 'letters', prompt, answers, ...letters }, 'a')).toEqual({ kind: 'tile', tile: 2 });
    const built = { tiles: ['schläft', 'Hund', 'Der'], before: '„', after: '.', built: '„Der Hund schläft.' };
    const inOrder: Exercise = { type: 'sentence', prompt, answers, ...built, translation: 'Собака спит.' };
    expect(hintFor(inOrder, 'a')).toEqual({ kind: 'tile', tile: 2 });
  });

  test('is not given where it would be the whole answer', () => {
    expect(hintFor({ type: 'true-false', prompt, answers, shown: 'der Hund', isTrue: true }, 'a')).toBeNull();
    expect(hintFor({ ...choice, options: ['der Hund', 'die Kuh'], correct: 0 }, 'a')).toBeNull();
    expect(hintFor({ ...choice, type: 'matching', group: 'b' }, 'a')).toBeNull();
    const short = { ...answers, language: 'fr', accepted: ['y'] };
    expect(hintFor({ ...typed, answers: short }, 'a')).toBeNull();
  });
});
