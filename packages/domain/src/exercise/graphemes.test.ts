import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, graphemes } from './index.ts';

describe('N7 the distance between two words', () => {
  test.each([
    ['дом', 'дом', 0],
    ['дом', 'дым', 1],
    ['freind', 'friend', 1],
    ['собкаа', 'собака', 1],
    ['acomodation', 'accommodation', 2],
    ['', 'дом', 3],
    ['ca', 'abc', 3],
    ['й', 'и', 1],
    ['👨‍👩‍👧', 'x', 1],
    ['e\u0301te\u0301', 'ete', 2],
  ])('N7 from «%s» to «%s» is %i, counted in what the eye sees as letters', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });

  test('N7 is the same both ways, zero only for equal texts, and never more than the longer text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ж', 'é'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const distance = editDistance(one, other);
        expect(editDistance(other, one)).toBe(distance);
        expect(distance === 0).toBe(one === other);
        expect(distance).toBeLessThanOrEqual(Math.max(graphemes(one).length, graphemes(other).length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(graphemes(one).length - graphemes(other).length));
      }),
    );
  });
});

test('N7 letters are counted as Unicode segments them, in any script', () => {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const letter = fc.oneof(
    fc.integer({ min: 0x20, max: 0xd7_ff }).map((unit) => String.fromCharCode(unit)),
    fc.constantFrom(...Array.from('aёאبगगीが漢한\u0301\u05B8\u0651\u094D\u200D\u3099\u11A8')),
  );
  fc.assert(
    fc.property(fc.string({ unit: letter }), (text) => {
      expect(graphemes(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
    }),
    { numRuns: 2_000 },
  );
  for (let unit = 0x20; unit < 0xd8_00; unit += 1) {
    const pair = String.fromCharCode(unit).repeat(2);
    expect(graphemes(pair)).toEqual(Array.from(segmenter.segment(pair), ({ segment }) => segment));
  }
});
