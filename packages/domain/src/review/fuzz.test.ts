import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededFraction } from '../seeded-random.ts';
import { defaultSettings, fuzzRange, fuzzedInterval } from './index.ts';
import { intervalsOf } from './intervals.ts';
import { aCard } from '../testing/index.ts';
import { fuzzed, withoutFuzz } from './vectors/anki-fuzz.ts';

const memory = (stability: number): { stability: number; difficulty: number } => ({
  stability,
  difficulty: 5,
});

function goodInterval(
  cardId: string,
  repetitions: number,
  stability: number,
  maximumIntervalDays = 36_500,
  fuzz = true,
): number {
  const memories = {
    again: memory(1),
    hard: memory(1),
    good: memory(stability),
    easy: memory(stability * 2),
  };
  const card = { ...aCard({ state: 'review', repetitions }), id: cardId };
  return intervalsOf(card, memories, { ...defaultSettings, fuzz, maximumIntervalDays }).good;
}

describe('fuzz as Anki has it', () => {
  test.each(fuzzed)('S1 %d days within %d…%d', (interval, minimum, maximum, low, middle, high) => {
    const days = [0, 0.5, 0.99].map((factor) => fuzzedInterval(interval, factor, minimum, maximum));
    expect(days).toEqual([low, middle, high]);
  });

  test.each(withoutFuzz)(
    'S1 without fuzz %d days within %d…%d are whole days',
    (interval, _minimum, maximum, days) => {
      const memories = {
        again: memory(0.1),
        hard: memory(0.1),
        good: memory(interval),
        easy: memory(interval),
      };
      const settings = { ...defaultSettings, fuzz: false, maximumIntervalDays: maximum };
      expect(intervalsOf({ ...aCard({ state: 'learning' }) }, memories, settings).good).toBe(days);
    },
  );

  test('S1 a fuzzed interval is a whole day within its range, and the range within its limits', () => {
    const days = fc.double({ min: 0.01, max: 40_000, noNaN: true });
    const factor = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const limit = fc.integer({ min: 1, max: 36_500 });
    fc.assert(
      fc.property(days, factor, limit, limit, (interval, chosen, minimum, maximum) => {
        const [low, high] = fuzzRange(interval, minimum, maximum);
        const result = fuzzedInterval(interval, chosen, minimum, maximum);
        expect(Number.isInteger(result)).toBe(true);
        expect(low).toBeGreaterThanOrEqual(Math.min(minimum, maximum));
        expect(high).toBeLessThanOrEqual(maximum);
        expect(result).toBeGreaterThanOrEqual(low);
        expect(result).toBeLessThanOrEqual(high);
      }),
    );
  });
});

describe('S1 fuzz is seeded by card and repetition', () => {
  const cards = Array.from({ length: 4_000 }, (_, number) => `card-${number}`);

  test('S1 cards learnt together come back on every day of the range, about equally often', () => {
    const [low, high] = fuzzRange(160, 1, 36_500);
    const counts = new Map<number, number>();
    for (const id of cards) {
      const days = goodInterval(id, 5, 160);
      counts.set(days, (counts.get(days) ?? 0) + 1);
    }
    expect([Math.min(...counts.keys()), Math.max(...counts.keys())]).toEqual([low, high]);
    const expected = cards.length / (high - low + 1);
    const chiSquared = [...counts.values()].reduce(
      (sum, count) => sum + (count - expected) ** 2 / expected,
      0,
    );
    // 99.9 % quantile for 18 to 24 degrees of freedom is 42 to 51; a seed that lumps days gives hundreds.
    expect(counts.size).toBe(high - low + 1);
    expect(chiSquared).toBeLessThan(60);
  });

  test('S1 the same card and repetition give the same interval, the next repetition another draw', () => {
    const draws = Array.from({ length: 40 }, (_, repetition) => goodInterval('card-7', repetition, 160));
    expect(draws).toEqual(
      Array.from({ length: 40 }, (_, repetition) => goodInterval('card-7', repetition, 160)),
    );
    expect(new Set(draws).size).toBeGreaterThan(8);
  });

  test('S1 fuzz never goes beyond the maximum interval', () => {
    expect(Math.max(...cards.map((id) => goodInterval(id, 1, 5_000, 365)))).toBe(365);
    expect(cards.every((id) => goodInterval(id, 1, 364, 365) <= 365)).toBe(true);
  });

  test('S1 neighbouring seeds give unrelated factors', () => {
    const factors = cards.map((id) => seededFraction(`${id}#3`));
    const pairs = factors.slice(1).map((factor, index) => factor * (factors[index] ?? 0));
    const mean = pairs.reduce((sum, product) => sum + product, 0) / pairs.length;
    expect(Math.abs(mean - 0.25)).toBeLessThan(0.02);
  });
});
