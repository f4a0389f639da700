import { describe, expect, test } from 'vitest';
import type { DeckLanguages, Term } from '../content/index.ts';
import { aMaterial, aTerm } from '../testing/index.ts';
import type { ExerciseType } from './index.ts';
import { grade, makeExerciseOf, withoutAnswers } from './index.ts';

const spanish: DeckLanguages = { termLanguage: 'es', answerLanguage: 'en', answerKind: 'translation' };
const german: DeckLanguages = { termLanguage: 'de', answerLanguage: 'en', answerKind: 'translation' };
const inSentence = (headword: string, answer: string, text: string, changes: Partial<Term> = {}): Term =>
  aTerm(headword, [answer], {
    senses: [{ answers: [answer], examples: [{ text, translation: '…' }] }],
    ...changes,
  });
const house = inSentence('la casa', 'house', 'Vivo en una {{casa}} grande.');
const dog = inSentence('der Hund', 'dog', 'Ich habe einen {{Hund}}.');

const verdictOf = (
  term: Term,
  response: string,
  deck: DeckLanguages,
  type: ExerciseType = 'typed',
  direction: 'produce' | 'recognise' = 'produce',
) => {
  const exercise = makeExerciseOf(type, aMaterial(term, { deck, direction }));
  return exercise && grade(exercise, { response }).verdict;
};

describe('N5 articles', () => {
  test('may be left out, unless the deck tests them', () => {
    expect(verdictOf(house, 'casa', spanish)).toBe('accepted-variant');
    expect(verdictOf(house, 'casa', { ...spanish, leadingWords: 'tested' })).toBe('wrong-form');
    expect(verdictOf(house, 'la casa', { ...spanish, leadingWords: 'tested' })).toBe('exact');
  });

  test('are what the term says, whatever its deck does', () => {
    const tested = { ...spanish, leadingWords: 'tested' } as const;
    expect(verdictOf({ ...house, leadingWords: 'free' }, 'casa', tested)).toBe('accepted-variant');
    expect(verdictOf({ ...house, leadingWords: 'tested' }, 'casa', spanish)).toBe('wrong-form');
  });

  test('of a meaning are free, and a gap has none', () => {
    const tested = { ...spanish, leadingWords: 'tested' } as const;
    expect(verdictOf(house, 'a house', tested, 'typed', 'recognise')).toBe('accepted-variant');
    expect(verdictOf(house, 'casa', tested, 'cloze')).toBe('exact');
  });
});

describe('N3 capitals', () => {
  const tested = { ...german, caseMatters: true };

  test('do not matter, unless the deck or the term says so', () => {
    expect(verdictOf(dog, 'der hund', german)).toBe('exact');
    expect(verdictOf(dog, 'der hund', tested)).toBe('wrong');
    expect(verdictOf(dog, 'der Hund', tested)).toBe('exact');
    expect(verdictOf({ ...dog, caseMatters: true }, 'der hund', german)).toBe('wrong');
    expect(verdictOf({ ...dog, caseMatters: false }, 'der hund', tested)).toBe('exact');
  });

  test('matter in a gap, but not one that the sentence begins with', () => {
    expect(verdictOf(dog, 'hund', tested, 'cloze')).toBe('wrong');
    const big = inSentence('groß', 'big', '{{Groß}} ist das Haus.');
    expect(verdictOf(big, 'groß', tested, 'cloze')).toBe('exact');
  });

  test('are not heard, so that they do not matter in what is said', () => {
    const means = { canSpeak: ['de'] };
    const exercise = makeExerciseOf('speaking', aMaterial(dog, { deck: tested, means }));
    expect(exercise && grade(exercise, { response: 'der hund' }).verdict).toBe('exact');
  });

  test('are known to the browser, which would take any for right otherwise', () => {
    const shown = (deck: DeckLanguages) => {
      const exercise = makeExerciseOf('typed', aMaterial(dog, { deck }));
      return exercise && withoutAnswers(exercise);
    };
    expect(shown(tested)).toHaveProperty('caseMatters', true);
    expect(shown(german)).not.toHaveProperty('caseMatters');
  });
});

describe('S13 other forms', () => {
  const go = inSentence('go', 'идти', 'She {{went}} home.', { forms: ['went', 'gone'] });
  const english: DeckLanguages = { termLanguage: 'en', answerLanguage: 'ru', answerKind: 'translation' };

  test('of the term are asked again, in a gap also where the form is another', () => {
    expect(verdictOf(go, 'gone', english)).toBe('wrong-form');
    expect(verdictOf(go, 'gone', english, 'cloze')).toBe('wrong-form');
    expect(verdictOf(go, 'went', english, 'cloze')).toBe('exact');
    expect(verdictOf(go, 'go', english, 'cloze')).toBe('wrong-form');
  });

  test('are nothing to the meaning', () => {
    expect(verdictOf(go, 'went', english, 'typed', 'recognise')).toBe('wrong');
  });

  test('make the next answer Hard at most', () => {
    const exercise = makeExerciseOf('typed', aMaterial(go, { deck: english }));
    expect(exercise && grade(exercise, { response: 'go', afterWrongForm: true }).rating).toBe('hard');
    expect(exercise && grade(exercise, { response: 'come', afterWrongForm: true }).rating).toBe('again');
  });
});
