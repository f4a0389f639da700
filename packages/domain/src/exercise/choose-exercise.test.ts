import { describe, expect, test } from 'vitest';
import type { CardState, Direction } from '../review/index.ts';
import { cardStates, directions } from '../review/index.ts';
import { chooseExercise } from './index.ts';

type Kind = 'translation' | 'definition';

const chosen = (
  state: CardState,
  direction: Direction,
  stability: number,
  answerKind: Kind = 'translation',
  distractors = 3,
): string =>
  chooseExercise(
    { state, direction, memory: state === 'new' ? null : { stability, difficulty: 5 } },
    { answerKind },
    distractors,
  );

describe('the kind of exercise follows the strength of the card', () => {
  test.each([
    ['new', 'recognise', 0, 'flashcard'],
    ['new', 'produce', 0, 'flashcard'],
    ['learning', 'recognise', 0.5, 'choice'],
    ['learning', 'produce', 0.5, 'choice'],
    ['review', 'recognise', 6.9, 'choice'],
    ['review', 'recognise', 7, 'typed'],
    ['review', 'produce', 2, 'typed'],
    ['relearning', 'recognise', 30, 'choice'],
    ['relearning', 'produce', 30, 'typed'],
  ] as const)('%s, %s, stability %s: %s', (state, direction, stability, type) => {
    expect(chosen(state, direction, stability)).toBe(type);
  });

  test('S13 a word that is firm is never only chosen, so no translation is mastered by multiple choice', () => {
    for (const direction of directions) {
      for (const stability of [7, 21, 90, 1_000])
        expect(chosen('review', direction, stability)).toBe('typed');
    }
  });

  test('a definition is never typed, but its term is', () => {
    for (const state of cardStates) expect(chosen(state, 'recognise', 90, 'definition')).not.toBe('typed');
    expect(chosen('review', 'produce', 90, 'definition')).toBe('typed');
  });

  test('N12 without three good wrong options nothing is chosen', () => {
    for (const state of cardStates) {
      for (const direction of directions) {
        expect(chosen(state, direction, 1, 'translation', 2)).not.toBe('choice');
        expect(chosen(state, direction, 1, 'definition', 2)).not.toBe('choice');
      }
    }
  });
});
