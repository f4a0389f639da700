import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaUnderCurve, logLoss } from './index.ts';
import type { Predicted } from './index.ts';

const said = (predicted: number, recalled: boolean): Predicted => ({ predicted, recalled });

describe('the quality of predictions', () => {
  test('the log loss is the mean surprise: −(ln 0.9 + ln 0.8 + ln 0.4) ÷ 3', () => {
    const loss = logLoss([said(0.9, true), said(0.8, true), said(0.6, false)]);
    // 0.105361 + 0.223144 + 0.916291 = 1.244795
    expect(loss).toBeCloseTo(0.414932, 6);
  });

  test('a certainty that fails costs much, not without limit', () => {
    expect(logLoss([said(1, false)])).toBeCloseTo(16.118, 3);
    expect(logLoss([said(1, true)])).toBeCloseTo(0, 6);
  });

  test('the area under the curve is the share of pairs in the right order, ties count half', () => {
    // Recalled 0.9 and 0.6, forgotten 0.6 and 0.3: pairs 1, 1, ½, 1.
    const predictions = [said(0.9, true), said(0.6, true), said(0.6, false), said(0.3, false)];
    expect(areaUnderCurve(predictions)).toBe(3.5 / 4);
    expect(areaUnderCurve([said(0.2, true), said(0.7, false)])).toBe(0);
  });

  test('the area by ranks is the area by counting pairs', () => {
    const few = fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(few, (pairs) => {
        const predictions = pairs.map(([eighths, recalled]) => said(eighths / 8, recalled));
        const right = predictions.filter(({ recalled }) => recalled);
        const wrong = predictions.filter(({ recalled }) => !recalled);
        const won = right.flatMap((one) =>
          wrong.map((other) => (Math.sign(one.predicted - other.predicted) + 1) / 2),
        );
        const counted = won.length === 0 ? null : won.reduce((sum, win) => sum + win, 0) / won.length;
        const area = areaUnderCurve(predictions);
        if (counted === null) expect(area).toBeNull();
        else expect(area).toBeCloseTo(counted, 10);
      }),
    );
  });

  test('nothing is said of nothing, nor of order where all were recalled', () => {
    expect(logLoss([])).toBeNull();
    expect(areaUnderCurve([said(0.9, true), said(0.8, true)])).toBeNull();
  });
});
