import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearIndex, nearWords } from './index.ts';

const answers = (...accepted: string[]) => ({
  termId: accepted.join(),
  accepted,
  answerForms: accepted,
  answerLanguage: 'xx',
});

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
        const asked = { ...answers(...accepted), termId: 'asked' };
        const near = nearWords(asked, nearIndex([asked, answers(...others)]));
        expect(near.toSorted()).toEqual([...new Set(within)].toSorted());
      },
    ),
  );
});

test('N7 keeps a word that has the same form but is written otherwise', () => {
  const father = { termId: 'father', accepted: ['papá'], answerForms: ['papa'], answerLanguage: 'es' };
  const potato = { termId: 'potato', accepted: ['la papa'], answerForms: ['papa'] };
  expect(nearWords(father, nearIndex([father, potato]))).toEqual(['la papa']);
});

test('N7 keeps a word that could be taken for another form of the answer, however far', () => {
  const book = { termId: 'book', accepted: ['el libro'], answerForms: ['libro'], answerLanguage: 'es' };
  const shop = { termId: 'shop', accepted: ['la librería'], answerForms: ['libreria'] };
  expect(nearWords(book, nearIndex([book, shop, answers('libertad')]))).toEqual(['la librería']);
});
