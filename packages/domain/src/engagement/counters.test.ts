import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DomainEvent, EventPayloads } from '../event.ts';
import type { CardId, DeckId, EventId, LearnerId } from '../id.ts';
import { learnerDayOf } from '../progress/index.ts';
import type { LearnerDay } from '../progress/index.ts';
import { cardStates, ratings } from '../review/index.ts';
import { exerciseTypes } from '../exercise/index.ts';
import { anAttemptId } from '../testing/index.ts';
import type { Counters } from './index.ts';
import { achievementProgress, achievements, count, isNext, newlyReached, noCounters } from './index.ts';

const day = learnerDayOf('2026-03-10');
const common = {
  id: 'event-1' as EventId,
  learnerId: 'learner-1' as LearnerId,
  occurredAt: new Date('2026-03-10T12:00:00Z'),
};

type Review = EventPayloads['card.reviewed'];
const review = (changes: Partial<Review> = {}): DomainEvent => ({
  ...common,
  type: 'card.reviewed',
  payload: {
    attemptId: anAttemptId(1),
    cardId: 'card-1' as CardId,
    deckId: 'deck-1' as DeckId,
    exerciseType: 'choice',
    verdict: 'exact',
    rating: 'good',
    stateBefore: 'review',
    stateAfter: 'review',
    stability: 5,
    learnerDay: day,
    durationMs: 2_000,
    ...changes,
  },
});
const enrolled: DomainEvent = { ...common, type: 'deck.enrolled', payload: { deckId: 'deck-1' as DeckId } };
const on = (days: number): { learnerDay: LearnerDay } => ({ learnerDay: (day + days) as LearnerDay });
const totalsAfter = (...events: DomainEvent[]): Counters['totals'] => events.reduce(count, noCounters).totals;

describe('counters', () => {
  test.each<readonly [string, keyof Counters['totals'], Partial<Review>, number]>([
    ['a review', 'reviews', {}, 1],
    ['a forgotten card as a review', 'reviews', { rating: 'again' }, 1],
    ['a card that leaves learning as a graduation', 'graduations', { stateBefore: 'learning' }, 1],
    ['a new card known at once as a graduation', 'graduations', { stateBefore: 'new', rating: 'easy' }, 1],
    ['a card that stays in review as none', 'graduations', {}, 0],
    ['a card that is relearned as no graduation', 'graduations', { stateBefore: 'relearning' }, 0],
    ['a card that is relearned as relearned', 'relearned', { stateBefore: 'relearning' }, 1],
    [
      'a card that fails while relearning as nothing',
      'relearned',
      { stateBefore: 'relearning', stateAfter: 'relearning', rating: 'again' },
      0,
    ],
    ['a memory of a month', 'stable-month', { stability: 30 }, 1],
    ['a memory of less than a month as none', 'stable-month', { stability: 29.9 }, 0],
    [
      'a forgotten memory of a month as none',
      'stable-month',
      { stability: 30, rating: 'again', stateAfter: 'relearning' },
      0,
    ],
    ['a typed right answer', 'typed-right', { exerciseType: 'typed' }, 1],
    ['a typed wrong answer as none', 'typed-right', { exerciseType: 'typed', rating: 'again' }, 0],
    ['a chosen answer as not typed', 'typed-right', { exerciseType: 'choice' }, 0],
  ])('count %s', (_, counter, changes, expected) => {
    expect(totalsAfter(review(changes))[counter]).toBe(expected);
  });

  test('count decks, and nothing of events that are not theirs', () => {
    expect(totalsAfter(enrolled, enrolled).decks).toBe(2);
    const registered: DomainEvent = {
      ...common,
      type: 'learner.registered',
      payload: { email: 'a@b.c', displayName: 'A', locale: 'en' },
    };
    expect(count(noCounters, registered)).toEqual(noCounters);
  });

  test('right in a row ends with a mistake and keeps its record', () => {
    const right = review();
    const wrong = review({ rating: 'again' });
    expect(totalsAfter(right, right, right, wrong, right)['right-in-a-row']).toBe(3);
    expect([right, right, wrong].reduce(count, noCounters).rightInARow).toBe(0);
    expect(totalsAfter(review({ rating: 'hard' }))['right-in-a-row']).toBe(1);
  });

  test('reviews in a day start over with the day and keep their record', () => {
    const events = [review(), review(), review(), review(on(1))];
    expect(totalsAfter(...events)['reviews-in-a-day']).toBe(3);
    expect(events.reduce(count, noCounters).dayReviews).toBe(1);
  });

  test('G1 the longest streak counts days without a gap, once per day', () => {
    expect(totalsAfter(review(), review(), review(on(1)), review(on(2)))['longest-streak']).toBe(3);
    expect(totalsAfter(review(), review(on(1)), review(on(3)))['longest-streak']).toBe(2);
  });

  test('T8 a day that comes again, or late, earns nothing', () => {
    expect(totalsAfter(review(on(1)), review(), review(on(1)))['longest-streak']).toBe(1);
    expect(totalsAfter(review(on(1)), review(), review(on(1)))['reviews-in-a-day']).toBe(2);
  });

  test('no total ever falls, whatever happens', () => {
    const happening = fc.record({
      rating: fc.constantFrom(...ratings),
      exerciseType: fc.constantFrom(...exerciseTypes),
      stateBefore: fc.constantFrom(...cardStates),
      stateAfter: fc.constantFrom(...cardStates),
      stability: fc.double({ min: 0.1, max: 400, noNaN: true }),
      learnerDay: fc.integer({ min: 0, max: 8 }).map((number) => (day + number) as LearnerDay),
    });
    fc.assert(
      fc.property(fc.array(happening), (changes) => {
        let before = noCounters;
        for (const change of changes) {
          const after = count(before, review(change));
          for (const [counter, total] of Object.entries(before.totals)) {
            expect(after.totals[counter as keyof Counters['totals']]).toBeGreaterThanOrEqual(total);
          }
          expect(after.totals['right-in-a-row']).toBeGreaterThanOrEqual(after.rightInARow);
          before = after;
        }
        expect(before.totals.reviews).toBe(changes.length);
      }),
    );
  });
});

describe('achievements', () => {
  const withReviews = (reviews: number): Counters => ({
    ...noCounters,
    totals: { ...noCounters.totals, reviews },
  });

  test('are data: at least eight, each with its own id and rising tiers', () => {
    expect(achievements.length).toBeGreaterThanOrEqual(8);
    expect(new Set(achievements.map(({ id }) => id)).size).toBe(achievements.length);
    for (const { tiers } of achievements) {
      expect(tiers.map(Number)).toEqual([...new Set<number>(tiers)].toSorted((one, other) => one - other));
      expect(tiers[0]).toBeGreaterThan(0);
    }
  });

  test('G4 are reached when the count arrives at the goal, not before and not again', () => {
    expect(newlyReached(withReviews(99), withReviews(100))).toEqual([{ achievementId: 'reviewer', tier: 1 }]);
    expect(newlyReached(withReviews(98), withReviews(99))).toEqual([]);
    expect(newlyReached(withReviews(100), withReviews(101))).toEqual([]);
  });

  test('G4 a count that leaps over several tiers reaches them all', () => {
    expect(newlyReached(withReviews(0), withReviews(1_000))).toEqual([
      { achievementId: 'first-steps', tier: 1 },
      { achievementId: 'reviewer', tier: 1 },
      { achievementId: 'reviewer', tier: 2 },
    ]);
  });

  test('G4 counted in one batch or one by one, the same tiers are reached, each once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12_000 }),
        fc.integer({ min: 0, max: 12_000 }),
        fc.integer({ min: 0, max: 12_000 }),
        (...counts) => {
          const [low = 0, middle = 0, high = 0] = counts.toSorted((one, other) => one - other);
          const inSteps = [
            ...newlyReached(withReviews(low), withReviews(middle)),
            ...newlyReached(withReviews(middle), withReviews(high)),
          ];
          const atOnce = newlyReached(withReviews(low), withReviews(high));
          const keys = (grants: typeof atOnce): string[] =>
            grants.map(({ achievementId, tier }) => `${achievementId}/${tier}`).toSorted();
          expect(keys(inSteps)).toEqual(keys(atOnce));
          expect(new Set(keys(atOnce)).size).toBe(atOnce.length);
        },
      ),
    );
  });

  test('show how far each has come and what is next', () => {
    const progress = (reviews: number): unknown =>
      achievementProgress(withReviews(reviews)).find(({ achievementId }) => achievementId === 'reviewer');
    expect(progress(0)).toEqual({ achievementId: 'reviewer', tier: 0, tiers: 3, value: 0, goal: 100 });
    expect(progress(100)).toEqual({ achievementId: 'reviewer', tier: 1, tiers: 3, value: 100, goal: 1_000 });
    expect(progress(20_000)).toEqual({
      achievementId: 'reviewer',
      tier: 3,
      tiers: 3,
      value: 20_000,
      goal: null,
    });
    expect(achievementProgress(noCounters)).toHaveLength(achievements.length);
  });
});

test('S6 practice keeps a streak and adds to nothing else', () => {
  const practised = (learnerDay: LearnerDay) => ({
    type: 'card.practised' as const,
    payload: { learnerDay },
  });
  const days = [review(), practised(on(1).learnerDay), review(on(2))];
  const after = days.reduce(count, noCounters);
  expect(after.totals).toMatchObject({ 'longest-streak': 3, reviews: 2, 'reviews-in-a-day': 1 });
  const sameDay = [review(), practised(day), review()].reduce(count, noCounters);
  expect(sameDay.totals).toMatchObject({ 'reviews-in-a-day': 2, 'longest-streak': 1 });
  expect([practised(day), review()].reduce(count, noCounters).dayReviews).toBe(1);
});

test('an answer is next when it comes after all that was counted, by time and then by id', () => {
  const counted = { ...noCounters, through: { atMs: 10, id: 'b' } };
  expect(isNext(noCounters, { atMs: 1, id: 'a' })).toBe(true);
  expect([9, 10, 11].map((atMs) => isNext(counted, { atMs, id: 'b' }))).toEqual([false, false, true]);
  expect(isNext(counted, { atMs: 10, id: 'c' })).toBe(true);
  const { through: _, ...older } = { ...counted, totals: { ...counted.totals, reviews: 3 } };
  expect(isNext(older, { atMs: 99, id: 'z' })).toBe(false);
});
