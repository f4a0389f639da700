import type { Memory } from './card.ts';
import type { MemoryModel } from './fsrs.ts';
import type { Rating } from './rating.ts';
import { gradeOf, ratings } from './rating.ts';
import type { PerRating, StudyHabits } from './study-habits.ts';

/** Numbers in [0, 1), one after the other. */
export type Luck = () => number;

/** Who answers, and by which rules the answers are scheduled; steps are counted. */
export type Learner = {
  readonly model: MemoryModel;
  readonly habits: StudyHabits;
  readonly learningSteps: number;
  readonly relearningSteps: number;
};

/** A card after a day's work on it, and the seconds that took. */
export type SimulatedAnswer = { readonly memory: Memory; readonly seconds: number };

/** A new card, seen for the first time and brought through its learning steps. */
export function simulatedFirst({ model, habits, learningSteps }: Learner, luck: Luck): SimulatedAnswer {
  const rating = ratings[drawn(habits.firstRating, luck)] ?? 'again';
  const first = { memory: model.next(null, 0, rating), seconds: secondsOf(habits.seconds.learning, rating) };
  const passes = learningSteps - (rating === 'good' ? 1 : 0);
  const sameDay = { passes, chances: habits.nextInLearning, seconds: habits.seconds.learning };
  return repeated(first, rating, model, sameDay, luck);
}

/** A review after `gapDays`; when it is forgotten, the card goes through its relearning steps on the same day. */
export function simulatedReview(
  memory: Memory,
  gapDays: number,
  { model, habits, relearningSteps }: Learner,
  luck: Luck,
): SimulatedAnswer {
  const recalled = luck() < model.retrievability(memory, gapDays);
  const rating = (recalled ? ratings[drawn(habits.recalledRating, luck) + 1] : undefined) ?? 'again';
  const first = {
    memory: model.next(memory, gapDays, rating),
    seconds: secondsOf(habits.seconds.review, rating),
  };
  const passes = recalled ? 0 : relearningSteps;
  const sameDay = { passes, chances: habits.nextInRelearning, seconds: habits.seconds.relearning };
  return repeated(first, rating, model, sameDay, luck);
}

type SameDay = {
  /** How often Good ends it. */
  readonly passes: number;
  readonly chances: StudyHabits['nextInLearning'];
  readonly seconds: PerRating;
};

/** A day's end, at the latest: nobody repeats a card for ever. */
const mostRepetitions = 5;

/** Same-day repetitions until Good has been said often enough since the last Again, or Easy once. */
function repeated(
  first: SimulatedAnswer,
  firstRating: Rating,
  model: MemoryModel,
  sameDay: SameDay,
  luck: Luck,
): SimulatedAnswer {
  let { memory, seconds } = first;
  let [rating, passed] = [firstRating, 0];
  for (let turn = 0; turn < mostRepetitions && passed < sameDay.passes && rating !== 'easy'; turn += 1) {
    const chances = sameDay.chances[gradeOf(rating) - 1] ?? sameDay.chances[0];
    rating = ratings[drawn(chances, luck)] ?? 'again';
    memory = model.next(memory, 0, rating);
    seconds += secondsOf(sameDay.seconds, rating);
    if (rating === 'again') passed = 0;
    else if (rating === 'good') passed += 1;
  }
  return { memory, seconds };
}

const secondsOf = (costs: PerRating, rating: Rating): number => costs[gradeOf(rating) - 1] ?? 0;

/** Index of one of several weights, drawn in proportion to them. */
function drawn(weights: readonly number[], luck: Luck): number {
  let left = luck() * weights.reduce((sum, weight) => sum + weight, 0);
  for (let index = 0; index < weights.length - 1; index += 1) {
    left -= weights[index] ?? 0;
    if (left < 0) return index;
  }
  return weights.length - 1;
}
