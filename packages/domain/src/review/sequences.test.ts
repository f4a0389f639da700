import { describe, expect, test } from 'vitest';
import { learnerDayAt } from '../progress/index.ts';
import { aCard, studyWhenDue } from '../testing/index.ts';
import type { Memory, MemoryModel, SchedulerSettings } from './index.ts';
import { defaultSettings, gapSince, memoryModel, ratings } from './index.ts';
import type { Review, ScheduleVector } from './vectors/fsrs6-sequences.ts';
import {
  memoryStates,
  nextStates,
  realTimestamps,
  retrievabilityAtDue,
  schedules,
  twoReviews,
} from './vectors/fsrs6-sequences.ts';
import { fsrs6Defaults } from './vectors/parameters.ts';

const utc = { timeZone: 'UTC', dayStartHour: 0 };
const firstReview = new Date('2022-11-29T12:30:00Z');
const exact: SchedulerSettings = { ...defaultSettings, fuzz: false };

const near = (actual: number | undefined, expected: number, tolerance: number): void =>
  expect(Math.abs((actual ?? Number.NaN) - expected), `${actual} instead of ${expected}`).toBeLessThanOrEqual(
    tolerance,
  );

function afterReviews(
  model: MemoryModel,
  reviews: readonly Review[],
  start: Memory | null = null,
): Memory | null {
  return reviews.reduce<Memory | null>(
    (memory, [grade, gap]) => model.next(memory, gap, ratings[grade - 1] ?? 'again'),
    start,
  );
}

describe('S19 memory after a sequence of reviews', () => {
  test.each(memoryStates)('S19 $name', ({ parameters, shortTerm, reviews, start, stability, difficulty }) => {
    const memory = afterReviews(memoryModel({ ...exact, parameters, shortTerm }), reviews, start);
    near(memory?.stability, stability, 1e-4);
    near(memory?.difficulty, difficulty, 1e-4);
  });

  test.each(twoReviews)(
    'S19 fsrs-optimizer model_test.py test_forward $reviews',
    ({ reviews, stability, difficulty }) => {
      const memory = afterReviews(memoryModel(exact), reviews);
      near(memory?.stability, stability, 1e-4);
      near(memory?.difficulty, difficulty, 1e-4);
    },
  );

  test('S19 fsrs-rs inference.rs test_next_states: all four next states, whose interval at 90 % is the stability', () => {
    const { parameters, reviews, elapsedDays, stability, difficulty, tolerance, interval } = nextStates;
    const model = memoryModel({ ...exact, parameters });
    const before = afterReviews(model, reviews);
    ratings.forEach((rating, index) => {
      const memory = model.next(before, elapsedDays, rating);
      near(memory.stability, stability[index] ?? 0, tolerance);
      near(memory.difficulty, difficulty[index] ?? 0, tolerance);
      near(model.interval(memory), stability[index] ?? 0, tolerance);
    });
    near(
      model.interval({ stability: interval.stability, difficulty: 5 }),
      interval.expected,
      interval.tolerance,
    );
  });

  test('T2 S19 ts-fsrs calc-elapsed-days.test.ts: timestamps become gaps between days, as ts-fsrs 5.4.2 has the figures', () => {
    const { parameters, reviewedAtMs, stability, tolerance } = realTimestamps;
    const model = memoryModel({ ...exact, parameters });
    const days = reviewedAtMs.map((at) => learnerDayAt(new Date(at), utc));
    let memory: Memory | null = null;
    days.forEach((day, index) => {
      memory = model.next(memory, gapSince(days[index - 1] ?? null, day), 'good');
      near(memory.stability, stability[index] ?? 0, tolerance);
    });
  });
});

describe('S19 a card studied whenever it is due', () => {
  const studied = ({ parameters, shortTerm, grades }: ScheduleVector): ReturnType<typeof studyWhenDue> =>
    studyWhenDue(aCard(), grades, firstReview, utc, (review) => ({
      ...exact,
      parameters,
      shortTerm: typeof shortTerm === 'boolean' ? shortTerm : (shortTerm[review] ?? true),
    }));

  test.each(schedules)('S19 $name', (vector) => {
    const entries = studied(vector).map(({ entry }) => entry);
    expect(entries.map(({ after }) => after.intervalDays)).toEqual(vector.intervalDays);
    vector.stability?.forEach((value, index) =>
      near(entries[index]?.after.memory.stability, value, value * 1e-5),
    );
    vector.difficulty?.forEach((value, index) => near(entries[index]?.after.memory.difficulty, value, 1e-5));
    if (vector.states) expect(entries.map(({ after }) => after.state)).toEqual(vector.states);
  });

  test('S19 ts-fsrs FSRS-6.test.ts: recall at the moment a new card falls due again', () => {
    const model = memoryModel({ ...exact, parameters: fsrs6Defaults });
    ratings.forEach((_, index) => {
      const [first] = studyWhenDue(aCard(), [index + 1], firstReview, utc, () => exact);
      const after = first?.entry.after;
      expect(after?.intervalDays).toBe(retrievabilityAtDue.intervalDays[index]);
      const recall = after && model.retrievability(after.memory, after.intervalDays);
      near(recall, retrievabilityAtDue.expected[index] ?? 0, retrievabilityAtDue.tolerance);
    });
  });
});
