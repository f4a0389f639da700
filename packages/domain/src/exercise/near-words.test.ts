import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearWords } from './index.ts';

const words = (...texts: string[]): { text: string; form: string }[] =>
  texts.map((text) => ({ text, form: text }));

test('N7 keeps every word within two edits of an answer and no other, as a search through all of them would', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'ж', 'é'), minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 3 }),
      fc.array(text, { maxLength: 20 }),
      (accepted, others) => {
        const within = others.filter(
          (other) => !accepted.includes(other) && accepted.some((answer) => editDistance(answer, other) <= 2),
        );
        expect(nearWords(words(...accepted), words(...others))).toEqual([...new Set(within)]);
      },
    ),
  );
});

test('N7 keeps a word that has the same form but is written otherwise', () => {
  expect(nearWords([{ text: 'papá', form: 'papa' }], [{ text: 'la papa', form: 'papa' }])).toEqual([
    'la papa',
  ]);
});
