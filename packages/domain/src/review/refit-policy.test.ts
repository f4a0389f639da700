import { describe, expect, test } from 'vitest';
import type { ReviewItem } from './index.ts';
import { defaultSettings, fittingSplit, isRefitDue, predictsBetter } from './index.ts';

const item = (index: number, recalled: boolean): ReviewItem => ({
  cardId: `${index}`,
  reviewedAt: new Date(index),
  reviews: [
    { rating: 'good', gapDays: 0 },
    { rating: recalled ? 'good' : 'again', gapDays: 10 },
  ],
});
const items = (count: number, recalled = true): ReviewItem[] =>
  Array.from({ length: count }, (_, index) => item(index, recalled));

describe('S11 when parameters are fitted and which are kept', () => {
  test('S11 nothing is fitted on fewer than 128 usable items', () => {
    expect([127, 128].map((count) => isRefitDue(count, null))).toEqual([false, true]);
  });

  test('S11 again when the log has grown by a quarter', () => {
    expect([128, 159, 160].map((count) => isRefitDue(count, 128))).toEqual([false, false, true]);
    expect([1_250, 1_251, 1_252].map((count) => isRefitDue(count, 1_001))).toEqual([false, false, true]);
  });

  test('S11 the most recent tenth is not fitted on', () => {
    const { fitted, heldOut } = fittingSplit(items(128));
    expect(heldOut.map(({ cardId }) => Number(cardId))).toEqual(
      Array.from({ length: 13 }, (_, index) => 115 + index),
    );
    expect([...fitted, ...heldOut]).toEqual(items(128));
  });

  test('S11 parameters are kept only if they predict what was held out better', () => {
    const lasting = defaultSettings.parameters.with(2, 50);
    expect(predictsBetter(lasting, defaultSettings, items(5, true))).toBe(true);
    expect(predictsBetter(lasting, defaultSettings, items(5, false))).toBe(false);
    expect(predictsBetter(defaultSettings.parameters, defaultSettings, items(5))).toBe(false);
    expect(predictsBetter(lasting, defaultSettings, [])).toBe(false);
  });
});
