import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededFraction } from '../seeded-random.ts';
import type { LeechReview } from './index.ts';
import { defaultSettings, isLeechWarning, leechEvidence, leechProbability, memoryModel } from './index.ts';

const memory = { stability: 10, difficulty: 5 };
const model = memoryModel(defaultSettings);
const review = (
  rating: 'again' | 'good',
  gapDays = 10,
  part: Partial<LeechReview['before']> = {},
): LeechReview => ({
  rating,
  gapDays,
  before: { state: 'review', memory, ...part },
  settings: defaultSettings,
});
const again = (count: number, gapDays = 10): LeechReview[] =>
  Array.from({ length: count }, () => review('again', gapDays));
const good = (count: number, gapDays = 10): LeechReview[] =>
  Array.from({ length: count }, () => review('good', gapDays));

const aHistory = fc
  .array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 60 })), { maxLength: 10 })
  .map((all) => all.map(([failed, gap]) => review(failed ? 'again' : 'good', gap)));

describe('S14 leeches by improbable failure', () => {
  test('S14 the probability is the exact tail: the same as adding up every possible run of answers', () => {
    fc.assert(
      fc.property(aHistory, (reviews) => {
        const { failures, probability } = leechEvidence(reviews);
        const chances = reviews.map(({ gapDays }) => 1 - model.retrievability(memory, gapDays));
        let sum = 0;
        for (let run = 0; run < 2 ** chances.length; run += 1) {
          const failed = chances.map((_, index) => ((run >> index) & 1) === 1);
          if (failed.filter(Boolean).length < failures) continue;
          sum += chances.reduce((all, chance, index) => all * (failed[index] ? chance : 1 - chance), 1);
        }
        expect(Math.abs(probability - sum)).toBeLessThan(1e-12);
      }),
      { numRuns: 200 },
    );
  });

  test('S14 a failure that was to be expected is none: four of four forgotten after a year away', () => {
    expect(leechEvidence(again(4, 400)).probability).toBeGreaterThan(leechProbability);
    expect(isLeechWarning(again(4, 400))).toBe(false);
  });

  test('S14 three failures at nine in ten are warned of, eight in a hundred reviews are not', () => {
    expect(isLeechWarning(again(2))).toBe(false);
    expect(isLeechWarning(again(3))).toBe(true);
    expect(isLeechWarning([...good(92), ...again(8)])).toBe(false);
  });

  test('S14 one or two slips right after firm answers are no leech, however improbable', () => {
    const firm = { memory: { stability: 60, difficulty: 5 } };
    const slips = Array.from({ length: 3 }, () => review('again', 1, firm));
    expect(leechEvidence(slips.slice(0, 1)).probability).toBeLessThan(leechProbability);
    expect(slips.map((_, index) => isLeechWarning(slips.slice(0, index + 1)))).toEqual([false, false, true]);
  });

  test('S14 after the first warning another comes with every further half as many failures', () => {
    const warned = Array.from({ length: 10 }, (_, index) => index + 1).filter((count) =>
      isLeechWarning(again(count)),
    );
    expect(warned).toEqual([3, 5, 7, 9]);
  });

  test('S14 a right answer never warns, and failures while learning or on the same day do not count', () => {
    expect(isLeechWarning([...again(3), ...good(1)])).toBe(false);
    const learning = Array.from({ length: 9 }, () => review('again', 1, { state: 'relearning' }));
    expect(leechEvidence([...learning, ...again(5, 0)])).toEqual({
      reviews: 0,
      failures: 0,
      expected: 0,
      probability: 1,
    });
  });

  test('S14 learners whose memory is as predicted are hardly ever warned', () => {
    const histories = Array.from({ length: 2_000 }, (_, card) =>
      Array.from({ length: 12 }, (__, turn) =>
        review(seededFraction(`${card}/${turn}`) < model.retrievability(memory, 10) ? 'good' : 'again'),
      ),
    );
    const everWarned = histories.filter((all) =>
      all.some((_, index) => isLeechWarning(all.slice(0, index + 1))),
    );
    // Looking after each of twelve answers is looking twelve times.
    expect(everWarned.length / histories.length).toBeLessThan(0.02);
  });
});
