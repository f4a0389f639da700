import { describe, expect, test } from 'vitest';
import type { RecallPrediction } from './index.ts';
import {
  defaultSettings,
  errorWithinBinsOf,
  memoryModel,
  recallPrediction,
  rmseBins,
  universalBin,
} from './index.ts';
import { hundredthsPerBin } from './vectors/universal-bins.ts';

const said = (
  predicted: number,
  recalled: boolean,
  [gapDays, reviews, lapses]: readonly [number, number, number] = [1, 1, 0],
): RecallPrediction => ({ predicted, recalled, gapDays, reviews, lapses });

describe('RMSE(bins)', () => {
  test('within a bin it is the mean prediction against the share recalled', () => {
    // One bin of four: 0.8 on average, three recalled of four, off by 0.05.
    const four = [said(0.9, true), said(0.8, true), said(0.7, true), said(0.8, false)];
    expect(rmseBins(four)).toBeCloseTo(0.05, 10);
  });

  test('bins weigh by their reviews', () => {
    // Off by 0.1 in a bin of one, by 0.2 in a bin of three: √((1·0.01 + 3·0.04) ÷ 4).
    const far: [number, number, number] = [30, 5, 2];
    const bins = [said(0.9, true), said(0.8, true, far), said(0.8, true, far), said(0.8, true, far)];
    expect(rmseBins(bins)).toBeCloseTo(Math.sqrt(0.13 / 4), 10);
  });

  test.each([
    // Scales of srs-benchmark: gaps step at 3.62, 13.1, 47.4 …, reviews (+ 1) at 1.89, 3.57, 6.75 …, lapses at 1.73, 2.99 …
    [[1, 1, 0], [3, 1, 0], true],
    [[3, 1, 0], [4, 1, 0], false],
    [[4, 1, 0], [13, 1, 0], true],
    [[13, 1, 0], [14, 1, 0], false],
    [[1, 1, 0], [1, 2, 0], true],
    [[1, 2, 0], [1, 3, 0], false],
    [[1, 9, 0], [1, 9, 1], false],
    [[1, 9, 1], [1, 9, 2], false],
    [[1, 9, 3], [1, 9, 4], true],
  ] as const)('gap, reviews and lapses %j and %j share a bin: %s', (one, other, shared) => {
    // Two errors that cancel out within a bin and add up over two.
    const error = rmseBins([said(0.5, true, one), said(0.5, false, other)]);
    expect(error).toBe(shared ? 0 : 0.5);
  });

  test('nothing is said of nothing', () => {
    expect(rmseBins([])).toBeNull();
  });
});

describe('the universal metric', () => {
  test('universal-metric-bins: fsrs-rs test_get_bin', () => {
    const bins = Array.from({ length: 101 }, (_, hundredths) => universalBin(hundredths / 100));
    expect(bins).toEqual(hundredthsPerBin.flatMap((count, bin) => Array<number>(count).fill(bin)));
  });

  test('a predictor that lumps together what another tells apart is found out in the other’s bins', () => {
    const outcomes = [true, true, false, false];
    const sharp = [0.95, 0.95, 0.05, 0.05].map((predicted, index) =>
      said(predicted, outcomes[index] ?? false),
    );
    const flat = sharp.map((prediction) => ({ ...prediction, predicted: 0.5 }));
    expect(errorWithinBinsOf(flat, sharp)).toBeCloseTo(0, 10);
    expect(errorWithinBinsOf(sharp, flat)).toBeCloseTo(0.5, 10);
  });
});

describe('a prediction is made before the review is seen', () => {
  const model = memoryModel(defaultSettings);
  const item = (last: 'again' | 'good') => ({
    cardId: '1',
    reviewedAt: new Date(0),
    reviews: [
      { rating: 'good', gapDays: 0 },
      { rating: 'again', gapDays: 2 },
      { rating: 'good', gapDays: 0 },
      { rating: last, gapDays: 3 },
    ] as const,
  });

  test('from the reviews before it and nothing else', () => {
    const { predicted, ...rest } = recallPrediction(item('good'), model);
    expect(rest).toEqual({ recalled: true, gapDays: 3, reviews: 2, lapses: 1 });
    const memory = (['good', 'again', 'good'] as const).reduce(
      (before, rating, index) => model.next(before, index === 1 ? 2 : 0, rating),
      null as ReturnType<typeof model.next> | null,
    );
    expect(memory && model.retrievability(memory, 3)).toBe(predicted);
  });

  test('so that what came of it changes only what came of it', () => {
    expect(recallPrediction(item('again'), model)).toEqual({
      ...recallPrediction(item('good'), model),
      recalled: false,
    });
  });
});
