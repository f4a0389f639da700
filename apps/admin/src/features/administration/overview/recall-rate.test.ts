import { describe, expect, it } from 'vitest';
import { recallRate } from './recall-rate.ts';

describe('the recall rate', () => {
  it('is the share of reviews that were recalled', () => {
    expect(recallRate({ reviews: 8, recalled: 6 })).toBe(0.75);
  });

  it('is unknown, not zero, without reviews', () => {
    expect(recallRate({ reviews: 0, recalled: 0 })).toBeNull();
  });
});
