import type { ReviewItem } from '@slova/domain';
import { defaultSettings, memoryModel, recallPrediction } from '@slova/domain';
import { describe, expect, test } from 'vitest';
import { refittedPredictions } from './refitted-predictions.ts';

const items: readonly ReviewItem[] = Array.from({ length: 300 }, (_, index) => ({
  cardId: `${index}`,
  reviewedAt: new Date(index),
  reviews: [
    { rating: 'good', gapDays: 0 },
    { rating: 'good', gapDays: 10 },
  ],
}));
const better = defaultSettings.parameters.with(2, 50);
const worse = defaultSettings.parameters.with(2, 0.5);
const predicted = (parameters: readonly number[]): number | undefined =>
  items[0] && recallPrediction(items[0], memoryModel({ ...defaultSettings, parameters })).predicted;

describe('S11 predictions by refitted parameters', () => {
  test('S11 fitting sees only nine tenths of the past, at 128 items and when a quarter has come to it', async () => {
    const seen: (readonly ReviewItem[])[] = [];
    const { fits, kept } = await refittedPredictions(items, async (past) => {
      seen.push(past);
      return null;
    });
    expect({ fits, kept }).toEqual({ fits: 4, kept: 0 });
    expect(seen).toEqual([115, 144, 180, 225].map((count) => items.slice(0, count)));
  });

  test('S11 what was fitted predicts only what comes after', async () => {
    const { predictions, kept } = await refittedPredictions(items, async () => better);
    expect(kept).toBe(1);
    expect(
      predictions.slice(0, 128).every((one) => one.predicted === predicted(defaultSettings.parameters)),
    ).toBe(true);
    expect(predictions.slice(128).every((one) => one.predicted === predicted(better))).toBe(true);
    expect(predicted(better)).toBeGreaterThan(predicted(defaultSettings.parameters) ?? 1);
  });

  test('S11 parameters that predict worse, or none, leave the old ones', async () => {
    for (const found of [worse, null]) {
      const { predictions, kept } = await refittedPredictions(items, async () => found);
      expect(kept).toBe(0);
      expect(new Set(predictions.map((one) => one.predicted)).size).toBe(1);
    }
  });

  test('S10 parameters in single precision, a hair outside their range, are taken', async () => {
    const single = better.with(19, Math.fround(0.01));
    expect(single[19]).toBeLessThan(0.01);
    expect((await refittedPredictions(items, async () => single)).kept).toBe(1);
  });
});
