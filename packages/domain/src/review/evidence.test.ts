import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededFraction } from '../seeded-random.ts';
import type { Memory } from './card.ts';
import { defaultSettings } from './default-settings.ts';
import type { Evidence } from './evidence.ts';
import { certain, recallGiven, weighed } from './evidence.ts';
import { memoryModel } from './fsrs.ts';
import type { Rating } from './rating.ts';
import { ratings } from './rating.ts';

const model = memoryModel(defaultSettings);
const probability = fc.double({ min: 0, max: 1, noNaN: true });
const rates = fc.record({
  guess: fc.double({ min: 0, max: 0.5, noNaN: true }),
  slip: fc.double({ min: 0, max: 0.2, noNaN: true }),
});
const memory = fc.record({
  stability: fc.double({ min: 0.5, max: 5_000, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
});

describe('what an answer says about recall', () => {
  it('is everything when nobody can guess or slip', () => {
    expect(recallGiven(true, 0.4, certain)).toBe(1);
    expect(recallGiven(false, 0.4, certain)).toBe(0);
  });

  it('is less for a right answer the easier it was to guess, and the less likely recall was', () => {
    const atOneInFour = (predicted: number): number => recallGiven(true, predicted, { guess: 0.25, slip: 0 });
    expect(atOneInFour(0.9)).toBeCloseTo(0.9 / (0.9 + 0.1 * 0.25), 12);
    expect(atOneInFour(0.5)).toBeLessThan(atOneInFour(0.9));
    expect(recallGiven(true, 0.9, { guess: 0.5, slip: 0 })).toBeLessThan(atOneInFour(0.9));
  });

  it('never makes a wrong answer better news than a right one', () => {
    fc.assert(
      fc.property(probability, rates, (predicted, evidence) => {
        expect(recallGiven(false, predicted, evidence)).toBeLessThanOrEqual(
          recallGiven(true, predicted, evidence) + 1e-12,
        );
      }),
    );
  });
});

describe('weighed memories', () => {
  const after = (from: Memory, gapDays: number): Record<Rating, Memory> =>
    Object.fromEntries(ratings.map((rating) => [rating, model.next(from, gapDays, rating)])) as Record<
      Rating,
      Memory
    >;

  it('are those of the formula itself for a typed answer, a first answer and a repetition on the same day', () => {
    const memories = after({ stability: 12, difficulty: 5 }, 9);
    expect(weighed(memories, 0.9, certain, model)).toBe(memories);
    expect(weighed(memories, null, { guess: 0.25, slip: 0.02 }, model)).toBe(memories);
  });

  it('lie between forgetting and recalling, and keep the order of the ratings', () => {
    fc.assert(
      fc.property(memory, fc.integer({ min: 1, max: 2_000 }), rates, (from, gapDays, evidence) => {
        const memories = after(from, gapDays);
        const result = weighed(memories, model.retrievability(from, gapDays), evidence, model);
        const order = ratings.map((rating) => result[rating].stability);
        for (const [index, stability] of order.entries()) {
          expect(stability).toBeGreaterThanOrEqual(
            Math.min(memories.again.stability, memories.hard.stability) * 0.999,
          );
          expect(stability).toBeLessThanOrEqual(memories.easy.stability * 1.001);
          if (index > 1) expect(stability).toBeGreaterThanOrEqual((order[index - 1] ?? 0) * 0.999);
        }
      }),
    );
  });

  it('predict at the next review what the two possibilities together predict', () => {
    const from = { stability: 20, difficulty: 6 };
    const memories = after(from, 20);
    const evidence = { guess: 0.25, slip: 0 };
    const good = weighed(memories, 0.9, evidence, model).good;
    const days = model.interval(good);
    const right = recallGiven(true, 0.9, evidence);
    const expected =
      right * model.retrievability(memories.good, days) +
      (1 - right) * model.retrievability(memories.again, days);
    expect(model.retrievability(good, days)).toBeCloseTo(expected, 6);
  });
});

/**
 * Learners whose memory follows the formula exactly and who guess at a planted rate whenever they are given a choice. Words
 * are chosen among four while fragile and typed once firm, as a session does.
 */
describe('a thousand simulated cards with a planted guess rate of one in four', () => {
  const guessing: Evidence = { guess: 0.25, slip: 0 };
  const believing = simulate(certain, guessing, 'when fragile');
  const weighing = simulate(guessing, guessing, 'when fragile');

  it('show the bias of taking guesses at their word', () => {
    expect(Math.exp(believing.meanLogRatio) - 1).toBeGreaterThan(0.06);
    expect(believing.predicted - believing.recalled).toBeGreaterThan(0.004);
  });

  it('keep stability unbiased within 5 % when answers are weighed', () => {
    expect(Math.abs(Math.exp(weighing.meanLogRatio) - 1)).toBeLessThan(0.05);
  });

  it('keep predicted recall within one point of the actual one', () => {
    expect(Math.abs(weighing.predicted - weighing.recalled)).toBeLessThan(0.01);
  });

  it('stay calibrated even when nothing is ever typed', () => {
    const choices = simulate(guessing, guessing, 'always');
    const naive = simulate(certain, guessing, 'always');
    expect(Math.abs(choices.predicted - choices.recalled)).toBeLessThan(0.01);
    expect(Math.abs(choices.meanLogRatio)).toBeLessThan(Math.abs(naive.meanLogRatio) / 4);
  });

  it('leave typed answers exactly as they were', () => {
    expect(simulate(guessing, guessing, 'never')).toEqual(simulate(certain, guessing, 'never'));
  });
});

type Figures = { readonly meanLogRatio: number; readonly predicted: number; readonly recalled: number };

function simulate(
  believed: Evidence,
  planted: Evidence,
  choice: 'always' | 'when fragile' | 'never',
): Figures {
  const [cards, reviews, firmDays] = [1_000, 8, 21];
  const sums = { meanLogRatio: 0, predicted: 0, recalled: 0 };
  for (let card = 0; card < cards; card += 1) {
    let truth = model.next(null, 0, 'good');
    let estimate = truth;
    for (let review = 0; review < reviews; review += 1) {
      const chance = (what: string): number => seededFraction(`${what} ${card}/${review}`);
      const chosen = choice === 'always' || (choice === 'when fragile' && estimate.stability < firmDays);
      const gapDays = Math.max(1, Math.round(model.interval(estimate)));
      const predicted = model.retrievability(estimate, gapDays);
      const recalled = chance('recall') < model.retrievability(truth, gapDays);
      const right = recalled || (chosen && chance('guess') < planted.guess);
      truth = model.next(truth, gapDays, recalled ? 'good' : 'again');
      const memories = { ...both(estimate, gapDays) };
      estimate = weighed(memories, predicted, chosen ? believed : certain, model)[right ? 'good' : 'again'];
      sums.predicted += predicted / (cards * reviews);
      sums.recalled += Number(recalled) / (cards * reviews);
    }
    sums.meanLogRatio += Math.log(estimate.stability / truth.stability) / cards;
  }
  return sums;
}

function both(from: Memory, gapDays: number): Record<Rating, Memory> {
  return Object.fromEntries(ratings.map((rating) => [rating, model.next(from, gapDays, rating)])) as Record<
    Rating,
    Memory
  >;
}
