import type { DeckId, DeckSides, Direction, Exercise, ExerciseType, Term, TermId } from '@slova/domain';
import { deckSides, directions, exerciseTypes, graphemes, makeExerciseOf } from '@slova/domain';
import { beforeAll, describe, expect, test } from 'vitest';
import type { StarterDeck } from './index.ts';
import { loadStarterDeck, starterDeckFolders } from './index.ts';
import { guessingRate } from './testing/shape-guesser.ts';
import type { Question } from './testing/shape-guesser.ts';

type Loaded = { readonly deck: StarterDeck; readonly terms: readonly Term[]; readonly sides: DeckSides };

const decks: Loaded[] = [];

beforeAll(async () => {
  for (const folder of await starterDeckFolders()) {
    const deck = loadStarterDeck(folder);
    const terms = deck.terms.map((term, index) => ({
      ...term,
      id: `term-${index}` as TermId,
      deckId: deck.slug as DeckId,
    }));
    decks.push({ deck, terms, sides: deckSides(terms, deck) });
  }
});

const attempts = 4;
const means = { types: exerciseTypes, canHear: ['en', 'es', 'ru'], canSpeak: [] };

/** Exercises of a type about every term of every deck, several attempts each, with whether the term is for training. */
function exercisesOf<Type extends ExerciseType>(
  type: Type,
  direction: Direction,
): { exercise: Exercise & { type: Type }; training: boolean }[] {
  const card = { state: 'learning', direction, memory: { stability: 1, difficulty: 5 } } as const;
  return decks.flatMap(({ deck, terms, sides }) =>
    terms.flatMap((term, index) =>
      Array.from({ length: attempts }, (_, attempt) => {
        const seed = `${deck.slug}/${term.id}/${direction}/${attempt}`;
        const exercise = makeExerciseOf(type, { card, term, deck, sides, seed, means });
        return exercise
          ? [{ exercise: exercise as Exercise & { type: Type }, training: index % 2 === 0 }]
          : [];
      }).flat(),
    ),
  );
}

const optionsOf = (exercise: Exercise): { options: readonly string[]; correct: number } => {
  if (exercise.type === 'choice') return exercise;
  const none = { options: [], correct: -1 };
  return (exercise.type === 'cloze' ? exercise.choice : null) ?? none;
};

describe('N12 who sees only the shape of the options gains nothing', () => {
  test.each([
    ['choice', 'recognise'],
    ['choice', 'produce'],
    ['cloze', 'produce'],
  ] as const)('N12 %s, %s: at most 2 percentage points above chance', (type, direction) => {
    const questions = exercisesOf(type, direction).map(({ exercise, training }): Question => {
      const { options, correct } = optionsOf(exercise);
      return { options, correct, training };
    });
    expect(questions.length).toBeGreaterThan(4_000);
    const rate = guessingRate(questions);
    expect(rate).toBeLessThanOrEqual(0.27);
  });

  test.each([
    ['choice', 'recognise'],
    ['choice', 'produce'],
    ['cloze', 'produce'],
  ] as const)('N12 %s, %s: the right option stands in each place equally often', (type, direction) => {
    const places = [0, 0, 0, 0];
    for (const { exercise } of exercisesOf(type, direction)) places[optionsOf(exercise).correct]! += 1;
    const expected = places.reduce((sum, count) => sum + count, 0) / 4;
    const chiSquare = places.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // The 99.9 % quantile for 3 degrees of freedom.
    expect(chiSquare, places.join()).toBeLessThan(16.266);
  });
});

describe('N12 who sees only the shape of a pair gains nothing', () => {
  test.each(directions)('N12 true-false, %s: at most 2 percentage points above chance', (direction) => {
    const pairs = exercisesOf('true-false', direction);
    const questions = pairs.map(({ exercise, training }): Question => ({
      options: [exercise.shown, ''],
      correct: exercise.isTrue ? 0 : 1,
      training,
    }));
    const rate = guessingRate(questions);
    expect(rate).toBeLessThanOrEqual(0.52);
    const right = pairs.filter(({ exercise }) => exercise.isTrue).length;
    const spread = (right - pairs.length / 2) ** 2 / (pairs.length / 4);
    // The 99.9 % quantile for 1 degree of freedom.
    expect(spread).toBeLessThan(10.828);
  });
});

test('the guesser does find a tell where there is one', () => {
  const questions = exercisesOf('choice', 'recognise').map(({ exercise, training }): Question => {
    const options = exercise.options.map((option, index) =>
      index === exercise.correct ? option : graphemes(option).slice(0, -1).join(''),
    );
    return { options, correct: exercise.correct, training };
  });
  expect(guessingRate(questions)).toBeGreaterThan(0.3);
});
