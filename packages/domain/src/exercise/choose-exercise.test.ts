import { describe, expect, test } from 'vitest';
import type { CardState, Direction } from '../review/index.ts';
import { cardStates, termSides } from '../review/index.ts';
import { typesToTry } from './choose-exercise.ts';
import type { ExerciseType, StudyMeans } from './index.ts';
import { exerciseTypes, suitedTypes } from './index.ts';

type Kind = 'translation' | 'definition';

const everything: StudyMeans = { types: exerciseTypes, canHear: ['en'], canSpeak: ['en'] };

const choosing = (
  state: CardState,
  direction: Direction,
  stability: number,
  answerKind: Kind = 'translation',
) => ({
  card: { state, direction, memory: state === 'new' ? null : { stability, difficulty: 5 } },
  deck: { termLanguage: 'en', answerLanguage: 'ru', answerKind },
});

describe('the kind of exercise follows the strength of the card', () => {
  test.each([
    ['new', 'recognise', 0, ['flashcard']],
    ['new', 'produce', 0, ['flashcard']],
    ['learning', 'recognise', 0.5, ['choice', 'true-false', 'listening', 'matching']],
    ['learning', 'produce', 0.5, ['choice', 'cloze', 'letters', 'true-false', 'matching']],
    ['review', 'recognise', 6.9, ['choice', 'true-false', 'listening', 'matching']],
    ['review', 'recognise', 7, ['typed', 'listening']],
    ['review', 'produce', 2, ['typed', 'cloze', 'letters', 'sentence', 'listening']],
    ['review', 'produce', 7, ['typed', 'cloze', 'letters', 'sentence', 'listening', 'speaking']],
    ['relearning', 'recognise', 30, ['choice', 'true-false', 'listening', 'matching']],
    ['relearning', 'produce', 30, ['typed', 'cloze', 'letters', 'sentence', 'listening']],
    ['new', 'cloze', 0, ['flashcard']],
    ['learning', 'cloze', 0.5, ['cloze']],
    ['review', 'cloze', 30, ['cloze']],
  ] as const)('%s, %s, stability %s', (state, direction, stability, types) => {
    expect(suitedTypes(choosing(state, direction, stability))).toEqual(types);
  });

  test('S13 a word that is firm is never only chosen, so no translation is mastered by multiple choice', () => {
    for (const direction of termSides) {
      for (const stability of [7, 21, 90, 1_000]) {
        const types = suitedTypes(choosing('review', direction, stability));
        expect(types).toContain('typed');
        for (const chosen of ['choice', 'true-false', 'matching'] as const)
          expect(types).not.toContain(chosen);
      }
    }
  });

  test('a gap that has a card of its own is asked for by no other', () => {
    for (const state of cardStates) {
      const types = suitedTypes({ ...choosing(state, 'produce', 30), directions: ['produce', 'cloze'] });
      expect(types).not.toContain('cloze');
    }
  });

  test('a definition is never typed, but its term is', () => {
    for (const state of cardStates)
      expect(suitedTypes(choosing(state, 'recognise', 90, 'definition'))).not.toContain('typed');
    expect(suitedTypes(choosing('review', 'produce', 90, 'definition'))).toContain('typed');
  });
});

describe('the types to try', () => {
  const toTry = (means: StudyMeans | undefined, seed: string, stability = 1): ExerciseType[] =>
    typesToTry({ ...choosing('review', 'produce', stability), seed, ...(means && { means }) });

  test('are only those allowed, with a flashcard as the last', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const types = toTry({ ...everything, types: ['letters', 'sentence'] }, `attempt-${seed}`);
      expect(types.toSorted()).toEqual(['flashcard', 'letters', 'sentence']);
      expect(types.at(-1)).toBe('flashcard');
    }
  });

  test('are flashcards, choices and typed answers where nothing was said', () => {
    expect(toTry(undefined, 'attempt-1')).toEqual(['typed', 'choice', 'flashcard']);
  });

  test('come in another order for another attempt, each first about equally often', () => {
    const first = Map.groupBy(
      Array.from({ length: 1_000 }, (_, seed) => toTry(everything, `attempt-${seed}`, 30)[0]),
      (type) => type,
    );
    expect(first.size).toBe(6);
    for (const attempts of first.values()) expect(attempts.length).toBeGreaterThan(120);
  });
});
