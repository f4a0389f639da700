import { describe, expect, test } from 'vitest';
import { aMaterial, aTerm } from '../testing/index.ts';
import { grade } from './index.ts';
import { makeTrueFalse } from './true-false.ts';

const house = aTerm('house', ['дом', 'здание']);
const home = aTerm('home', ['дом']);
const others = ['стена', 'крыша', 'окно', 'дверь'].map((word, index) => aTerm(`word-${index}`, [word]));

const pairs = Array.from({ length: 400 }, (_, seed) =>
  makeTrueFalse(
    aMaterial(house, { others: [home, ...others], direction: 'recognise', seed: `attempt-${seed}` }),
  ),
);

describe('a pair that is right or wrong', () => {
  test('shows the right answer about half of the time', () => {
    const right = pairs.filter((pair) => pair?.isTrue).length;
    expect(right).toBeGreaterThan(160);
    expect(right).toBeLessThan(240);
  });

  test('N12 is wrong only with an answer that no sense accepts', () => {
    for (const pair of pairs) {
      expect(pair?.isTrue ? ['дом'] : ['стена', 'крыша', 'окно', 'дверь']).toContain(pair?.shown);
    }
  });

  test('S13 is Good when called what it is and Again otherwise', () => {
    for (const pair of pairs.slice(0, 40)) {
      if (!pair) throw new Error('no pair');
      expect(grade(pair, { response: String(pair.isTrue) })).toMatchObject({
        verdict: 'exact',
        rating: 'good',
      });
      expect(grade(pair, { response: String(!pair.isTrue) })).toMatchObject({
        verdict: 'wrong',
        rating: 'again',
      });
    }
  });

  test.each(['', 'True', '0', 'yes'])('a response of «%s» is refused', (response) => {
    const [pair] = pairs;
    expect(() => pair && grade(pair, { response })).toThrow(
      expect.objectContaining({ code: 'invalid_input' }),
    );
  });

  test('is impossible without a good wrong answer, also where it would be right', () => {
    for (let seed = 0; seed < 10; seed += 1)
      expect(makeTrueFalse(aMaterial(house, { others: [home], seed: `attempt-${seed}` }))).toBeNull();
  });
});
