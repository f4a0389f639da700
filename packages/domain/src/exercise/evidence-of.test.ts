import { expect, test } from 'vitest';
import { aCard, aTerm, englishForRussians } from '../testing/index.ts';
import { deckSides, evidenceOf, makeExerciseOf } from './index.ts';

const words = ['house', 'mouse', 'bread', 'water', 'stone', 'grass', 'table', 'chair'];
const meanings = ['дом', 'мышь', 'хлеб', 'вода', 'камень', 'трава', 'стол', 'стул'];
const terms = words.map((word, index) => aTerm(word, [meanings[index] ?? '']));
const sides = deckSides(terms, englishForRussians);

const asked = (stability: number) => {
  const [term] = terms as [(typeof terms)[number]];
  const card = aCard({ state: 'review', memory: { stability, difficulty: 5 }, termId: term.id });
  return { card, term, deck: englishForRussians, sides, seed: 'attempt-1' };
};

test('a choice can be guessed as often as it has fewer options, and a strong card has more of them', () => {
  const fragile = makeExerciseOf('choice', asked(3));
  const strong = makeExerciseOf('choice', asked(60));
  expect(fragile && evidenceOf(fragile)).toEqual({ guess: 1 / 4, slip: 0 });
  expect(strong && evidenceOf(strong)).toEqual({ guess: 1 / 6, slip: 0 });
});

test('true or false can be guessed every other time, a typed answer never', () => {
  const pair = makeExerciseOf('true-false', asked(3));
  const typed = makeExerciseOf('typed', asked(60));
  expect(pair && evidenceOf(pair)).toEqual({ guess: 1 / 2, slip: 0 });
  expect(typed && evidenceOf(typed)).toEqual({ guess: 0, slip: 0 });
});
