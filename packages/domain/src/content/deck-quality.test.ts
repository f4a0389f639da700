import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeckFigures } from './deck-quality.ts';
import { deckQuality, likelyStars } from './deck-quality.ts';

const deck: DeckFigures = {
  ratings: 4,
  stars: 16,
  terms: 200,
  withExamples: 100,
  learners: 10,
  quietDays: 30,
};

describe('the quality of a deck', () => {
  it('is a number from 0 to 1', () => {
    const figures = fc
      .record({
        ratings: fc.nat(1_000),
        terms: fc.nat(100_000),
        learners: fc.nat(100_000),
        quietDays: fc.nat(),
      })
      .chain((known) =>
        fc
          .record({
            stars: fc.integer({ min: known.ratings, max: known.ratings * 5 }),
            withExamples: fc.nat(known.terms),
          })
          .map((rest) => ({ ...known, ...rest })),
      );
    fc.assert(
      fc.property(figures, (each) => {
        expect(deckQuality(each)).toBeGreaterThanOrEqual(0);
        expect(deckQuality(each)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['better ratings', { stars: 20 }],
    ['more terms with examples', { withExamples: 150 }],
    ['more terms, as many of them with examples', { terms: 400, withExamples: 200 }],
    ['more learners', { learners: 50 }],
    ['later work on it', { quietDays: 1 }],
  ])('grows with %s', (_, better) => {
    expect(deckQuality({ ...deck, ...better })).toBeGreaterThan(deckQuality(deck));
  });

  it('takes one enthusiast for less than many content learners', () => {
    const one = { ...deck, ratings: 1, stars: 5 };
    const many = { ...deck, ratings: 40, stars: 180 };
    expect(deckQuality(one)).toBeLessThan(deckQuality(many));
    expect(likelyStars({ ratings: 0, stars: 0 })).toBe(3.5);
  });
});
