import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearnerDay } from '../progress/index.ts';
import { learnerDayOf } from '../progress/index.ts';
import { aCard } from '../testing/index.ts';
import type { Card, DayPlan, Rating } from './index.ts';
import {
  chosenDays,
  defaultSettings,
  fuzzRange,
  longestBalancedDays,
  memoryModel,
  noEasyDays,
  outcomesOf,
  ratings,
  withCardDue,
  withChosenDays,
} from './index.ts';

// A Tuesday.
const today = learnerDayOf('2026-03-10');
const clock = { timeZone: 'UTC', dayStartHour: 0 };
const moment = { at: new Date('2026-03-10T12:00:00Z'), clock };
const quiet: DayPlan = { today, due: [], easyDays: noEasyDays, breaks: [] };
const model = memoryModel(defaultSettings);

function reviewed(id: string, stability: number, difficulty = 5, gapDays = Math.round(stability)): Card {
  return aCard({
    id: id as Card['id'],
    state: 'review',
    repetitions: 4,
    memory: { stability, difficulty },
    lastReviewedOn: (today - gapDays) as LearnerDay,
    due: { on: today },
  });
}

const daysOf = (card: Card, plan: DayPlan, siblingsDueOn: readonly number[] = []) =>
  chosenDays(
    { ...card, siblingsDueOn: siblingsDueOn as LearnerDay[] },
    outcomesOf(card, moment, defaultSettings),
    defaultSettings,
    plan,
  ) as Partial<Record<Rating, number>>;

const idealOf = (card: Card, rating: Rating): number =>
  Math.round(model.interval(outcomesOf(card, moment, defaultSettings)[rating].memory));

const aPlan = fc.record({
  due: fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 100 }),
  easyDays: fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 7, maxLength: 7 }),
  breaks: fc
    .array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 30 })), { maxLength: 2 })
    .map((all) =>
      all.map(([from, length]) => ({
        fromOn: (today + from) as LearnerDay,
        toOn: (today + from + length) as LearnerDay,
      })),
    ),
});
const aReviewedCard = fc
  .record({
    id: fc.uuid(),
    stability: fc.double({ min: 0.5, max: 400, noNaN: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
    gap: fc.integer({ min: 0, max: 300 }),
  })
  .map(({ id, stability, difficulty, gap }) => reviewed(id, stability, difficulty, gap));

describe('S4 load balancing', () => {
  test('S3 keeps Again ≤ Hard ≤ Good ≤ Easy, whatever waits on the days to come', () => {
    fc.assert(
      fc.property(aReviewedCard, aPlan, (card, plan) => {
        const outcomes = outcomesOf(card, moment, defaultSettings);
        const chosen = daysOf(card, { ...plan, today });
        const { again, hard, good, easy } = withChosenDays(outcomes, chosen, today);
        expect(again.intervalDays).toBeLessThanOrEqual(hard.intervalDays);
        expect(hard.intervalDays).toBeLessThan(good.intervalDays);
        expect(good.intervalDays).toBeLessThan(easy.intervalDays);
      }),
    );
  });

  test('S4 moves a card only inside the range of its fuzz, and never to today', () => {
    fc.assert(
      fc.property(aReviewedCard, aPlan, (card, plan) => {
        const chosen = daysOf(card, { ...plan, today });
        let least = 1;
        for (const rating of ratings) {
          const days = chosen[rating];
          if (days === undefined) continue;
          const [first, last] = fuzzRange(idealOf(card, rating), least, defaultSettings.maximumIntervalDays);
          // Hard may take the day of Good, which lies at the lower end of its own range or above.
          expect(days).toBeGreaterThanOrEqual(Math.min(first, least));
          expect(days).toBeLessThanOrEqual(Math.max(last, least));
          expect(days).toBeGreaterThanOrEqual(1);
          least = days + 1;
        }
      }),
    );
  });

  test('S1 the same card and repetition have the same days as long as the plan is the same', () => {
    fc.assert(
      fc.property(aReviewedCard, aPlan, (card, plan) => {
        expect(daysOf(card, { ...plan, today })).toEqual(daysOf({ ...card }, { ...plan, today }));
      }),
    );
  });

  test('S4 leaves intervals beyond 90 days to the fuzz', () => {
    const card = reviewed('long', 300);
    const crowded = { ...quiet, due: Array.from({ length: 100 }, () => 200) };
    expect(idealOf(card, 'good')).toBeGreaterThan(longestBalancedDays);
    expect(daysOf(card, crowded).good).toBe(outcomesOf(card, moment, defaultSettings).good.intervalDays);
  });

  test('without fuzz there is no range to choose from', () => {
    const settings = { ...defaultSettings, fuzz: false };
    const card = reviewed('exact', 20);
    expect(chosenDays(card, outcomesOf(card, moment, settings), settings, quiet)).toBe(null);
  });

  const many = Array.from({ length: 400 }, (_, number) => reviewed(`card-${number}`, 12));
  const goodDays = (plan: DayPlan, siblings: readonly number[] = []): number[] =>
    many.map((card) => daysOf(card, plan, siblings).good ?? 0);

  test('S4 a full day is chosen less often than the quiet days beside it', () => {
    const ideal = idealOf(many[0] as Card, 'good');
    const due = Array.from({ length: 60 }, (_, index) => (index + 1 === ideal ? 40 : 4));
    const days = goodDays({ ...quiet, due });
    expect(days.filter((day) => day === ideal).length).toBeLessThan(many.length * 0.02);
    expect(new Set(days).size).toBeGreaterThan(4);
  });

  test('SRS-6 a day without reviews gets none where another day of the range is free', () => {
    const sundayOff = { ...quiet, easyDays: [1, 1, 1, 1, 1, 1, 0] };
    const weekdays = goodDays(sundayOff).map((days) => new Date((today + days) * 86_400_000).getUTCDay());
    expect(weekdays.filter((day) => day === 0)).toEqual([]);
    expect(new Set(weekdays).size).toBe(6);
  });

  test('SRS-6 an easy day gets fewer cards than the others, not none', () => {
    const usual = goodDays(quiet);
    const eased = goodDays({ ...quiet, easyDays: [1, 1, 1, 1, 1, 0.5, 0.5] });
    const atWeekend = (all: number[]): number => all.filter((days) => [4, 5].includes(days % 7)).length;
    expect(atWeekend(eased)).toBeGreaterThan(0);
    expect(atWeekend(eased)).toBeLessThan(atWeekend(usual) * 0.7);
  });

  test('SRS-6 a planned break gets no cards where the range reaches beyond it, else it has to do', () => {
    const [first, last] = [Math.min(...goodDays(quiet)), Math.max(...goodDays(quiet))];
    const off = (from: number, to: number) => ({
      ...quiet,
      breaks: [{ fromOn: (today + from) as LearnerDay, toOn: (today + to) as LearnerDay }],
    });
    expect(goodDays(off(first, last - 2)).every((days) => days >= last - 1)).toBe(true);
    expect(goodDays(off(1, 80)).every((days) => days >= first && days <= last)).toBe(true);
  });

  test('S4 siblings are kept apart by days', () => {
    const ideal = idealOf(many[0] as Card, 'good');
    const beside = (all: number[]): number => all.filter((days) => Math.abs(days - ideal) <= 1).length;
    expect(beside(goodDays(quiet, [today + ideal]))).toBeLessThan(beside(goodDays(quiet)) / 2);
  });

  test('a card that was put on a day counts there, also beyond the days that were known', () => {
    expect(withCardDue({ ...quiet, due: [3, 1] }, 4).due).toEqual([3, 1, 0, 1]);
    expect(withCardDue({ ...quiet, due: [3, 1] }, 2).due).toEqual([3, 2]);
  });
});
