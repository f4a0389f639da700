import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearnerDay } from '../progress/index.ts';
import { learnerDayOf } from '../progress/index.ts';
import { aCard } from '../testing/index.ts';
import type { SchedulerSettings, TracedReview } from './index.ts';
import {
  cardStates,
  chosenDays,
  defaultSettings,
  dueTrace,
  noEasyDays,
  outcomesOf,
  ratings,
} from './index.ts';

const today = learnerDayOf('2026-03-10');
const clock = { timeZone: 'Europe/Moscow', dayStartHour: 4 };
const at = new Date('2026-03-10T12:00:00Z');

const aReview = fc
  .record({
    id: fc.uuid(),
    rating: fc.constantFrom(...ratings),
    state: fc.constantFrom(...cardStates),
    stability: fc.double({ min: 0.1, max: 2_000, noNaN: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
    gap: fc.integer({ min: 0, max: 400 }),
    minutesToMidnight: fc.constantFrom(780, 5),
    maximumIntervalDays: fc.constantFrom(30, 36_500),
    fuzz: fc.boolean(),
    due: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 98 }),
    balanced: fc.boolean(),
  })
  .map(({ id, rating, state, stability, difficulty, gap, fuzz, ...rest }): TracedReview => {
    const settings: SchedulerSettings = {
      ...defaultSettings,
      fuzz,
      maximumIntervalDays: rest.maximumIntervalDays,
    };
    const isNew = state === 'new';
    const card = aCard({
      state,
      repetitions: isNew ? 0 : 3,
      memory: isNew ? null : { stability, difficulty },
      lastReviewedOn: isNew ? null : ((today - gap) as LearnerDay),
    });
    // The learner's day ends at 01:00 UTC.
    const reviewedAt = new Date(Date.UTC(2026, 2, 11, 1) - rest.minutesToMidnight * 60_000);
    const outcomes = outcomesOf({ ...card, id }, { at: reviewedAt, clock }, settings);
    const plan = { today, due: rest.due, easyDays: noEasyDays, breaks: [] };
    const chosen = rest.balanced
      ? chosenDays({ ...card, id: id as typeof card.id }, outcomes, settings, plan)
      : null;
    return {
      cardId: id,
      rating,
      before: card,
      reviewedAt,
      reviewedOn: today,
      ...clock,
      settings,
      chosenDays: chosen?.[rating] ?? null,
    };
  });

const sum = (terms: readonly { readonly days: number }[]): number =>
  terms.reduce((all, { days }) => all + days, 0);

describe('SRS-7 why a card is due when it is', () => {
  test('SRS-7 the day of the review and all terms add up to the due day, whatever led there', () => {
    fc.assert(
      fc.property(aReview, (review) => {
        const { due, terms, stepMinutes } = dueTrace(review);
        if ('at' in due) {
          expect(terms).toEqual([]);
          expect(due.at.getTime()).toBe(review.reviewedAt.getTime() + (stepMinutes ?? Number.NaN) * 60_000);
        } else expect(review.reviewedOn + sum(terms)).toBe(due.on);
      }),
      { numRuns: 2_000 },
    );
  });

  const firm = {
    cardId: 'card-1',
    rating: 'good',
    before: aCard({
      state: 'review',
      repetitions: 6,
      memory: { stability: 40, difficulty: 5 },
      lastReviewedOn: (today - 40) as LearnerDay,
    }),
    reviewedAt: at,
    reviewedOn: today,
    ...clock,
    settings: defaultSettings,
    chosenDays: null,
  } as const satisfies TracedReview;

  test('SRS-7 says what memory asked for, and how much fuzz moved it', () => {
    const trace = dueTrace(firm);
    const [memory] = trace.terms;
    expect(memory).toEqual({ reason: 'memory', days: Math.round(trace.idealDays) });
    expect(trace.terms.map(({ reason }) => reason)).toEqual(['memory', 'fuzz']);
    expect(trace.desiredRetention).toBe(0.9);
  });

  test('SRS-7 says what the longest interval cut off', () => {
    const trace = dueTrace({
      ...firm,
      settings: { ...defaultSettings, fuzz: false, maximumIntervalDays: 60 },
    });
    const cut = trace.terms.find(({ reason }) => reason === 'maximum');
    expect(cut?.days).toBe(60 - Math.round(trace.idealDays));
  });

  test('SRS-7 says how far balancing moved it', () => {
    const plain = sum(dueTrace(firm).terms);
    expect(dueTrace({ ...firm, chosenDays: plain + 2 }).terms.at(-1)).toEqual({ reason: 'balance', days: 2 });
  });

  test('SRS-7 T6 a step that ran into the next day is a day', () => {
    const late = {
      ...firm,
      before: aCard(),
      rating: 'again',
      reviewedAt: new Date('2026-03-11T00:59:30Z'),
    } as const;
    expect(dueTrace(late)).toMatchObject({ terms: [{ reason: 'day-end', days: 1 }], stepMinutes: null });
    expect(dueTrace({ ...late, reviewedAt: at })).toMatchObject({ terms: [], stepMinutes: 1 });
  });
});
