import { describe, expect, test } from 'vitest';
import { defaultParameters, memoryFromSm2 } from './index.ts';
import { sm2Seeds, sm2Tolerance } from './vectors/sm2-memory.ts';

describe('memory from SM-2 data', () => {
  test.each(sm2Seeds)(
    'sm2-seed: ease $ease and $intervalDays days at retention $retention',
    ({ ease, intervalDays, retention, stability, difficulty }) => {
      const memory = memoryFromSm2({ ease, intervalDays }, retention, defaultParameters);
      expect(Math.abs(memory.stability - stability)).toBeLessThanOrEqual(sm2Tolerance);
      expect(Math.abs(memory.difficulty - difficulty)).toBeLessThanOrEqual(sm2Tolerance);
    },
  );

  test('a card that was never given an interval has a memory of almost nothing, not an infinite one', () => {
    expect(memoryFromSm2({ ease: 2.5, intervalDays: 0 }, 0.9, defaultParameters).stability).toBeCloseTo(
      0.001,
    );
  });
});
