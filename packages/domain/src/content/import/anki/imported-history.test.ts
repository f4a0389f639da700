import { describe, expect, test } from 'vitest';
import { learnerDayOf } from '../../../progress/index.ts';
import { defaultSettings } from '../../../review/index.ts';
import type { AnkiCard } from './anki-package.ts';
import { importedHistory } from './imported-history.ts';

const { parameters } = defaultSettings;
/** 2024-01-01 02:00 in Auckland, thirteen hours east: still 2023 in UTC. */
const createdAtSeconds = Date.UTC(2023, 11, 31, 13) / 1_000;
const source = {
  collection: { createdAtSeconds, minutesWest: -780, rolloverHour: 4 },
  clock: { timeZone: 'Europe/Berlin', dayStartHour: 4 },
  parameters,
};
const reviewed: AnkiCard = {
  ord: 0,
  deckId: '1',
  type: 2,
  queue: 2,
  due: 40,
  intervalDays: 20,
  factor: 2_500,
  reps: 3,
  lapses: 1,
  originalDue: 0,
  originalDeckId: '',
  stability: null,
  difficulty: null,
  reviews: [],
};
const aReview = { atMs: Date.UTC(2024, 0, 5), ease: 3, durationMs: 4_000, kind: 1, factor: 2_500 };

describe('the schedule of an imported card', () => {
  test('has the day that the collection meant, wherever it is read', () => {
    expect(importedHistory(reviewed, source).dueOn).toBe(learnerDayOf('2024-02-10'));
    const there = { ...source, clock: { timeZone: 'America/Los_Angeles', dayStartHour: 4 } };
    expect(importedHistory(reviewed, there).dueOn).toBe(learnerDayOf('2024-02-10'));
  });

  test('of a collection that never stored its offset counts from the instant of its creation', () => {
    const collection = {
      createdAtSeconds: Date.UTC(2024, 0, 1, 4) / 1_000,
      minutesWest: null,
      rolloverHour: null,
    };
    expect(importedHistory(reviewed, { ...source, collection }).dueOn).toBe(learnerDayOf('2024-02-10'));
  });

  test('is that of its home while it is in a filtered deck', () => {
    const filtered = { ...reviewed, due: -100_000, originalDue: 40, originalDeckId: '2' };
    expect(importedHistory(filtered, source).dueOn).toBe(learnerDayOf('2024-02-10'));
  });

  test('within a learning step is due on the day of its instant', () => {
    const learning = { ...reviewed, type: 1, queue: 1, due: Date.UTC(2024, 1, 1, 12) / 1_000 };
    expect(importedHistory(learning, source).dueOn).toBe(learnerDayOf('2024-02-01'));
  });

  test('has the memory that FSRS kept, or else the one that ease and interval tell of', () => {
    expect(importedHistory({ ...reviewed, stability: 33, difficulty: 7 }, source).memory).toEqual({
      stability: 33,
      difficulty: 7,
    });
    expect(importedHistory(reviewed, source).memory).toBeNull();
    expect(importedHistory(reviewed, source).estimate?.stability).toBeCloseTo(20, 5);
    expect(importedHistory({ ...reviewed, factor: 0 }, source).estimate).toBeNull();
  });

  test('has the answers since it was last begun anew, without cramming and what was set by hand', () => {
    const reviews = [
      { ...aReview, kind: 0 },
      { ...aReview, kind: 4, ease: 0, factor: 0 },
      { ...aReview, kind: 0, ease: 1 },
      { ...aReview, kind: 3, factor: 0 },
      { ...aReview, kind: 4, ease: 0 },
      { ...aReview, ease: 4, durationMs: 900_000 },
    ];
    const history = importedHistory({ ...reviewed, reviews }, source);
    expect(history.isComplete).toBe(true);
    expect(history.reviews.map(({ rating, durationMs }) => [rating, durationMs])).toEqual([
      ['again', 4_000],
      ['easy', 60_000],
    ]);
    expect(importedHistory({ ...reviewed, reviews: [aReview] }, source).isComplete).toBe(false);
  });

  test('has good and easy where the first scheduler logged the second and third of three buttons', () => {
    const rows = [
      [0, 2],
      [0, 3],
      [1, 3],
      [2, 1],
      [2, 2],
    ] as const;
    const reviews = rows.map(([kind, ease], at) => ({ ...aReview, atMs: aReview.atMs + at, kind, ease }));
    const ratingsWith = (isOfFirstScheduler: boolean) => {
      const collection = { ...source.collection, isOfFirstScheduler };
      const history = importedHistory({ ...reviewed, reviews }, { ...source, collection });
      return history.reviews.map(({ rating }) => rating);
    };
    expect(ratingsWith(true)).toEqual(['good', 'easy', 'good', 'again', 'good']);
    expect(ratingsWith(false)).toEqual(['hard', 'good', 'good', 'again', 'hard']);
  });

  test('of a card that was never studied is nothing but whether it is kept out', () => {
    const fresh = importedHistory({ ...reviewed, type: 0, queue: -1, due: 7 }, source);
    expect(fresh).toMatchObject({
      reviews: [],
      memory: null,
      dueOn: null,
      isSuspended: true,
      isBuried: false,
    });
    expect(importedHistory({ ...reviewed, queue: -3 }, source).isBuried).toBe(true);
  });
});
