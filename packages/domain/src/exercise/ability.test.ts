import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededFraction } from '../seeded-random.ts';
import type { Rated } from './ability.ts';
import { changed, ratingChanges, successChance, unrated } from './ability.ts';

const typed = { guess: 0, slip: 0 };
const choice = { guess: 0.25, slip: 0.02 };
const recall = 0.9;

describe('ratings of ability and difficulty', () => {
  it('expect of the average what the memory model predicts', () => {
    expect(successChance(unrated, unrated, { recall, evidence: typed })).toBeCloseTo(0.9, 12);
    expect(successChance(unrated, unrated, { recall, evidence: choice })).toBeCloseTo(0.25 + 0.73 * 0.9, 12);
  });

  it('rise for the learner and fall for the term with a right answer, and the other way with a wrong one', () => {
    const right = ratingChanges(unrated, unrated, { right: true, recall, evidence: typed });
    const wrong = ratingChanges(unrated, unrated, { right: false, recall, evidence: typed });
    expect([Math.sign(right.ability), Math.sign(right.difficulty)]).toEqual([1, -1]);
    expect([Math.sign(wrong.ability), Math.sign(wrong.difficulty)]).toEqual([-1, 1]);
    expect(Math.abs(wrong.ability)).toBeGreaterThan(right.ability);
  });

  it('move less for what could be guessed, and less the more is known', () => {
    const guessed = ratingChanges(unrated, unrated, { right: true, recall: 0.5, evidence: choice });
    const known = ratingChanges(unrated, unrated, { right: true, recall: 0.5, evidence: typed });
    expect(guessed.ability).toBeLessThan(known.ability);
    const later = ratingChanges({ logits: 0, answers: 100 }, unrated, {
      right: true,
      recall: 0.5,
      evidence: typed,
    });
    expect(later.ability).toBeLessThan(known.ability / 3);
  });

  it('return exactly to where they were when changes are taken back in any order', () => {
    const changes = fc.array(fc.double({ min: -0.8, max: 0.8, noNaN: true }), { maxLength: 30 });
    fc.assert(
      fc.property(changes, fc.integer(), (raw, seed) => {
        const millionths = raw.map((change) => Math.round(change * 1e6) / 1e6);
        const order = millionths.toSorted(
          (one, other) => seededFraction(`${seed}/${one}`) - seededFraction(`${seed}/${other}`),
        );
        const start: Rated = { logits: 0.25, answers: 3 };
        const there = millionths.reduce((rated, change) => changed(rated, change, 1), start);
        expect(order.reduce((rated, change) => changed(rated, change, -1), there)).toEqual(start);
      }),
    );
  });
});

/** Learners and terms with planted ratings who answer each other at random, as the model says. */
it('planted abilities and difficulties are found again from answers alone', () => {
  const [learners, terms, rounds] = [60, 80, 40];
  const planted = (what: string): number => (seededFraction(what) - 0.5) * 3;
  const abilities = Array.from({ length: learners }, () => unrated);
  const difficulties = Array.from({ length: terms }, () => unrated);
  for (let round = 0; round < rounds * learners; round += 1) {
    const learner = round % learners;
    const term = Math.floor(seededFraction(`term ${round}`) * terms);
    const truth = {
      ability: { logits: planted(`learner ${learner}`), answers: 0 },
      difficulty: { logits: planted(`difficulty ${term}`), answers: 0 },
    };
    const asked = { recall: 0.6, evidence: round % 2 === 0 ? typed : choice };
    const right = seededFraction(`answer ${round}`) < successChance(truth.ability, truth.difficulty, asked);
    const [ability = unrated, difficulty = unrated] = [abilities[learner], difficulties[term]];
    const change = ratingChanges(ability, difficulty, { right, ...asked });
    abilities[learner] = changed(ability, change.ability, 1);
    difficulties[term] = changed(difficulty, change.difficulty, 1);
  }
  const found = difficulties.map(({ logits }) => logits);
  expect(
    correlation(
      found,
      found.map((_, term) => planted(`difficulty ${term}`)),
    ),
  ).toBeGreaterThan(0.75);
  const able = abilities.map(({ logits }) => logits);
  expect(
    correlation(
      able,
      able.map((_, learner) => planted(`learner ${learner}`)),
    ),
  ).toBeGreaterThan(0.75);
});

function correlation(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [here, there] = [mean(one), mean(other)];
  const product = mean(one.map((value, index) => (value - here) * ((other[index] ?? 0) - there)));
  const spread = (values: readonly number[], middle: number): number =>
    Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
  return product / (spread(one, here) * spread(other, there));
}
