import { expect, test } from 'vitest';
import type { LearnerDay } from '../progress/index.ts';
import { defaultSettings, loadPreview } from './index.ts';

const cards = Array.from({ length: 100 }, (_, index) => {
  const stability = 10 + index;
  const lastReviewedOn = 20_000 as LearnerDay;
  return {
    memory: { stability, difficulty: 5 },
    lastReviewedOn,
    dueOn: (lastReviewedOn + Math.round(stability)) as LearnerDay,
  };
});
const at = (desiredRetention: number) => loadPreview(cards, { ...defaultSettings, desiredRetention });

test('S12 the retention that the cards have moves nothing', () => {
  const { earlier, later, reviewsPerDay } = at(0.9);
  expect({ earlier, later }).toEqual({ earlier: 0, later: 0 });
  expect(reviewsPerDay.wanted).toBeCloseTo(reviewsPerDay.now, 6);
});

test('S12 a higher retention brings every card earlier and costs more reviews a day, a lower one the opposite', () => {
  const [more, less] = [at(0.95), at(0.8)];
  expect(more).toMatchObject({ cards: 100, earlier: 100, later: 0 });
  expect(more.reviewsPerDay.wanted).toBeGreaterThan(1.5 * more.reviewsPerDay.now);
  expect(less).toMatchObject({ earlier: 0, later: 100 });
  expect(less.reviewsPerDay.wanted).toBeLessThan(less.reviewsPerDay.now);
});

test('S12 changes under five per cent are left out', () => {
  expect(at(0.899)).toMatchObject({ earlier: 0, later: 0 });
});

test('S12 a shorter longest interval brings only the cards beyond it earlier', () => {
  const { earlier, later } = loadPreview(cards, { ...defaultSettings, maximumIntervalDays: 50 });
  expect(later).toBe(0);
  expect(earlier).toBe(cards.filter(({ memory }) => Math.round(memory.stability) * 0.95 >= 50).length);
});

test('a deck without learnt cards has no load', () => {
  expect(loadPreview([], defaultSettings)).toEqual({
    cards: 0,
    earlier: 0,
    later: 0,
    reviewsPerDay: { now: 0, wanted: 0 },
  });
});
