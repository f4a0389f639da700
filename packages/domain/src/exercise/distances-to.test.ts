import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distancesTo } from './distances-to.ts';
import { editDistance } from './graphemes.ts';

test('N7 many distances from one word are those that the table gives', () => {
  const text = (maxLength: number) =>
    fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ж', 'é', 'e\u0301', '👨‍👩‍👧'), maxLength });
  fc.assert(
    fc.property(text(40), fc.array(text(8), { maxLength: 5 }), (long, others) => {
      for (const one of [long, long.slice(0, 6)]) {
        const distanceTo = distancesTo(one);
        for (const other of [...others, long, one])
          expect(distanceTo(other), `${one} ${other}`).toBe(editDistance(one, other));
      }
    }),
    { numRuns: 500 },
  );
});
