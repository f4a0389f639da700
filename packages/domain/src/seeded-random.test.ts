import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededFraction, seededOrder } from './index.ts';

const seeds = Array.from({ length: 12_000 }, (_, number) => `seed-${number}`);

/** How far counts lie from being equal. */
function chiSquared(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe('a seeded fraction', () => {
  test('lies in [0, 1) and depends on nothing but the seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const fraction = seededFraction(seed);
        expect(fraction).toBe(seededFraction(seed));
        expect(fraction >= 0 && fraction < 1).toBe(true);
      }),
    );
  });

  test('is spread evenly over neighbouring seeds', () => {
    const counts = Array.from({ length: 20 }, () => 0);
    for (const seed of seeds) counts[Math.floor(seededFraction(seed) * 20)]! += 1;
    // The 99.9 % quantile for 19 degrees of freedom is 43.8.
    expect(chiSquared(counts)).toBeLessThan(43.8);
  });
});

describe('a seeded order', () => {
  test('has the same items and depends on nothing but the seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const order = seededOrder(items, seed);
        expect(order).toEqual(seededOrder(items, seed));
        expect(order.toSorted((one, other) => one - other)).toEqual(
          items.toSorted((one, other) => one - other),
        );
      }),
    );
  });

  test('N12 takes every item to every place equally often', () => {
    const places = Array.from({ length: 16 }, () => 0);
    for (const seed of seeds)
      seededOrder([0, 1, 2, 3], seed).forEach((item, place) => (places[item * 4 + place]! += 1));
    for (const item of [0, 1, 2, 3]) {
      // The 99.9 % quantile for 3 degrees of freedom is 16.3.
      expect(chiSquared(places.slice(item * 4, item * 4 + 4))).toBeLessThan(16.3);
    }
  });
});
