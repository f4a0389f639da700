import type { Memory } from './card.ts';
import type { MemoryModel } from './fsrs.ts';
import { memoryModel } from './fsrs.ts';
import type { Rating } from './rating.ts';
import { ratings } from './rating.ts';
import type { SchedulerSettings } from './scheduler-settings.ts';
import type { StudyHabits } from './study-habits.ts';

/**
 * Seconds that a card is expected to cost which is learnt when so many days are left, for 0 … `days` days: without luck, in
 * a fraction of the time that simulations take. Repetitions on the same day are left out. By dynamic programming over
 * memories and days, as fsrs-rs 6.5.0 `expected_workload` does (BSD-3-Clause), on a grid of our own.
 */
export function expectedWorkload(
  scheduler: SchedulerSettings,
  habits: StudyHabits,
  days: number,
): readonly number[] {
  const grid = gridOf(memoryModel(scheduler), scheduler, days);
  const reviews = grid.memories.map((memory) => expectedReview(memory, grid, habits));
  // Entry n: what a review of each memory costs, with all that follow, when n days are left.
  const costs = [new Float32Array(reviews.length)];
  const later = (left: number, { cell, intervalDays }: Scheduled): number =>
    left > intervalDays ? (costs[left - intervalDays]?.[cell] ?? 0) : 0;
  for (let left = 1; left <= days; left += 1) {
    const sums = reviews.map(({ seconds, next }) =>
      next.reduce((sum, { chance, scheduled }) => sum + chance * later(left, scheduled), seconds),
    );
    costs.push(Float32Array.from(sums));
  }
  const first = expectedFirst(grid, habits);
  return costs.map((_, left) =>
    left === 0
      ? 0
      : first.next.reduce(
          (sum, { chance, scheduled }) => sum + chance * later(left, scheduled),
          first.seconds,
        ),
  );
}

/** Memories rounded: stability to a 25th of a doubling, difficulty to a half. */
type Grid = {
  readonly memories: readonly Memory[];
  readonly model: MemoryModel;
  readonly schedule: (memory: Memory) => Scheduled;
};
type Scheduled = { readonly cell: number; readonly intervalDays: number };
/** An answer not given yet: what it takes on average, and where it may lead. */
type Expected = {
  readonly seconds: number;
  readonly next: readonly { readonly chance: number; readonly scheduled: Scheduled }[];
};

const perDoubling = 25;
const leastStability = 0.001;
const difficulties = 19;

function gridOf(model: MemoryModel, { maximumIntervalDays }: SchedulerSettings, days: number): Grid {
  const intervalOf = (memory: Memory): number =>
    Math.min(Math.max(1, Math.round(model.interval(memory))), maximumIntervalDays);
  // What is due after the last day need not be told apart.
  const most = days / model.interval({ stability: 1, difficulty: 5 });
  const last = Math.ceil(Math.log2(most / leastStability) * perDoubling);
  const memories = Array.from({ length: (last + 1) * difficulties }, (_, cell) => ({
    stability: leastStability * 2 ** (Math.floor(cell / difficulties) / perDoubling),
    difficulty: 1 + (9 * (cell % difficulties)) / (difficulties - 1),
  }));
  const schedule = (memory: Memory): Scheduled => {
    const row = Math.round(Math.log2(memory.stability / leastStability) * perDoubling);
    const column = Math.round(((memory.difficulty - 1) / 9) * (difficulties - 1));
    return { cell: Math.min(last, row) * difficulties + column, intervalDays: intervalOf(memory) };
  };
  return { memories, model, schedule };
}

function expectedReview(memory: Memory, { model, schedule }: Grid, habits: StudyHabits): Expected {
  const gapDays = schedule(memory).intervalDays;
  const recall = model.retrievability(memory, gapDays);
  const chances = [1 - recall, ...shares(habits.recalledRating).map((share) => share * recall)];
  return expected(chances, habits.seconds.review, (rating) => schedule(model.next(memory, gapDays, rating)));
}

const expectedFirst = ({ model, schedule }: Grid, habits: StudyHabits): Expected =>
  expected(shares(habits.firstRating), habits.seconds.learning, (rating) =>
    schedule(model.next(null, 0, rating)),
  );

const expected = (
  chances: readonly number[],
  seconds: readonly number[],
  scheduled: (rating: Rating) => Scheduled,
): Expected => ({
  seconds: chances.reduce((sum, chance, index) => sum + chance * (seconds[index] ?? 0), 0),
  next: ratings.map((rating, index) => ({ chance: chances[index] ?? 0, scheduled: scheduled(rating) })),
});

function shares(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
