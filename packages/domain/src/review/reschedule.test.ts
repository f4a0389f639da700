import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardId, TermId } from '../id.ts';
import type { LearnerDay } from '../progress/index.ts';
import { learnerDayOf } from '../progress/index.ts';
import type { DayPlan, DueMove, ScheduledCard } from './index.ts';
import { defaultSettings, noEasyDays, rescheduled, rescheduledLoad, wantedInterval } from './index.ts';

const today = learnerDayOf('2026-03-10');
const quiet: DayPlan = { today, due: Array.from({ length: 120 }, () => 0), easyDays: noEasyDays, breaks: [] };
const at = (desiredRetention: number, balanceLoad = true) => ({
  scheduler: { ...defaultSettings, desiredRetention },
  balanceLoad,
});

/** A card with an interval of its stability, as retention 90 % gives it, answered `passed` days ago. */
function scheduled(
  id: string,
  stability: number,
  passed = 3,
  part: Partial<ScheduledCard> = {},
): ScheduledCard {
  const lastReviewedOn = (today - passed) as LearnerDay;
  return {
    id: id as CardId,
    termId: id as TermId,
    repetitions: 4,
    memory: { stability, difficulty: 5 },
    lastReviewedOn,
    dueOn: (lastReviewedOn + Math.round(stability)) as LearnerDay,
    dueBy: 'other-settings',
    ...part,
  };
}

const after = (cards: readonly ScheduledCard[], moves: readonly DueMove[]): ScheduledCard[] => {
  const to = new Map(moves.map((move) => [move.cardId, move.to]));
  return cards.map((card) => ({ ...card, dueOn: to.get(card.id) ?? card.dueOn }));
};

const someCards = fc
  .array(
    fc.record({
      stability: fc.double({ min: 0.5, max: 900, noNaN: true }),
      passed: fc.integer({ min: 0, max: 400 }),
      interval: fc.integer({ min: 1, max: 900 }),
      term: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map(({ stability, passed, interval, term }, index) =>
      scheduled(`card-${index}`, stability, passed, {
        dueOn: (today - passed + interval) as LearnerDay,
        termId: `term-${term}` as TermId,
      }),
    ),
  );
const someSettings = fc
  .record({
    retention: fc.double({ min: 0.7, max: 0.99, noNaN: true }),
    maximumIntervalDays: fc.integer({ min: 1, max: 400 }),
    balanceLoad: fc.boolean(),
    fuzz: fc.boolean(),
  })
  .map(({ retention, maximumIntervalDays, balanceLoad, fuzz }) => ({
    scheduler: { ...defaultSettings, desiredRetention: retention, maximumIntervalDays, fuzz },
    balanceLoad,
  }));

describe('S12 rescheduling', () => {
  test('the retention that cards have moves nothing', () => {
    const cards = Array.from({ length: 200 }, (_, index) => scheduled(`card-${index}`, 1 + index));
    expect(rescheduled(cards, at(0.9), quiet)).toEqual([]);
  });

  test('a lower retention moves later, a higher one earlier, counted from the last review', () => {
    const card = scheduled('card', 100, 10);
    const [later] = rescheduled([card], at(0.8), quiet);
    const [earlier] = rescheduled([card], at(0.95), quiet);
    for (const [move, retention] of [
      [later, 0.8],
      [earlier, 0.95],
    ] as const) {
      const [first, last] = wantedInterval(at(retention).scheduler)(card.memory).range;
      expect(move!.to - card.lastReviewedOn).toBeGreaterThanOrEqual(first);
      expect(move!.to - card.lastReviewedOn).toBeLessThanOrEqual(last);
    }
    expect(later!.to).toBeGreaterThan(card.dueOn);
    expect(earlier!.to).toBeLessThan(card.dueOn);
  });

  test('S12 a change of less than five per cent stays', () => {
    const exact = { scheduler: { ...defaultSettings, fuzz: false }, balanceLoad: false };
    const dueIn = (interval: number) =>
      scheduled('card', 100, 0, { dueOn: (today + interval) as LearnerDay });
    expect(rescheduled([dueIn(105)], exact, quiet)).toEqual([]);
    expect(rescheduled([dueIn(106)], exact, quiet)).toHaveLength(1);
    expect(rescheduled([dueIn(96)], exact, quiet)).toEqual([]);
    expect(rescheduled([dueIn(95)], exact, quiet)).toHaveLength(1);
  });

  test('what is overdue stays so, unless its new day is to come', () => {
    const overdue = scheduled('card', 10, 12);
    expect(rescheduled([overdue], at(0.95), quiet)).toEqual([]);
    const [move] = rescheduled([overdue], at(0.75), quiet);
    expect(move!.to).toBeGreaterThan(today);
  });

  test('what would have been due before today is due today', () => {
    expect(rescheduled([scheduled('card', 40, 30)], at(0.97), quiet)).toEqual([
      { cardId: 'card', from: today + 10, to: today },
    ]);
  });

  test('a day that the learner set, or that these settings gave, stays', () => {
    for (const dueBy of ['learner', 'these-settings'] as const)
      expect(rescheduled([scheduled('card', 100, 3, { dueBy })], at(0.75), quiet)).toEqual([]);
  });

  test('S1 the fuzz is that of the last answer, whatever day it is', () => {
    const settings = at(0.8, false);
    const moved = (now: number) =>
      rescheduled([scheduled('card', 50, 3)], settings, { ...quiet, today: (today + now) as LearnerDay });
    expect(moved(5)).toEqual(moved(0));
  });

  test('S4 cards go to the quieter days of their range, and make room for each other', () => {
    const cards = Array.from({ length: 150 }, (_, index) => scheduled(`card-${index}`, 20));
    const spread = (balanceLoad: boolean): number => {
      const moves = rescheduled(cards, at(0.8, balanceLoad), quiet);
      const perDay = Map.groupBy(moves, ({ to }) => to);
      return Math.max(...[...perDay.values()].map((all) => all.length));
    };
    expect(spread(true)).toBeLessThan(spread(false));
    const taken = rescheduled([cards[0]!], at(0.8), quiet)[0]!.to;
    const full = quiet.due.map((_, index) => (index === taken - today - 1 ? 500 : 0));
    expect(rescheduled([cards[0]!], at(0.8), { ...quiet, due: full })[0]!.to).not.toBe(taken);
  });

  test('no move is small, before today, beyond the range, or made twice', () => {
    fc.assert(
      fc.property(someCards, someSettings, (cards, settings) => {
        const moves = rescheduled(cards, settings, quiet);
        const byId = new Map(cards.map((card) => [card.id, card]));
        for (const { cardId, from, to } of moves) {
          const card = byId.get(cardId)!;
          const [first, last] = wantedInterval(settings.scheduler)(card.memory).range;
          expect(from).toBe(card.dueOn);
          expect(to).toBeGreaterThanOrEqual(today);
          expect(Math.abs(to - from) / Math.max(1, from - card.lastReviewedOn)).toBeGreaterThanOrEqual(0.05);
          expect(to - card.lastReviewedOn).toBeGreaterThanOrEqual(first);
          if (to > today) expect(to - card.lastReviewedOn).toBeLessThanOrEqual(last);
        }
        const again = after(cards, moves);
        expect(rescheduled(again, settings, quiet)).toEqual([]);
      }),
    );
  });
});

test('the load before and after is that of the moves', () => {
  const due = Array.from({ length: 30 }, () => 2);
  const move = (from: number, to: number): DueMove => ({
    cardId: 'card' as CardId,
    from: (today + from) as LearnerDay,
    to: (today + to) as LearnerDay,
  });
  expect(
    rescheduledLoad({ today, dueToday: 9, due }, [move(-4, 3), move(7, 8), move(30, 31), move(5, 0)]),
  ).toEqual({
    before: { today: 9, week: 14, month: 60 },
    after: { today: 9, week: 13, month: 59 },
  });
});
