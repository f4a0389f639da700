import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearWords } from './index.ts';

const answers = (...accepted: string[]) => ({ accepted, answerForms: accepted, answerLanguage: 'xx' });

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
        expect(nearWords(answers(...accepted), [answers(...others)])).toEqual([...new Set(within)]);
      },
    ),
  );
});

test('N7 keeps a word that has the same form but is written otherwise', () => {
  const father = { accepted: ['papá'], answerForms: ['papa'], answerLanguage: 'es' };
  const potato = { accepted: ['la papa'], answerForms: ['papa'] };
  expect(nearWords(father, [potato])).toEqual(['la papa']);
});

test('N7 keeps a word that could be taken for another form of the answer, however far', () => {
  const book = { accepted: ['el libro'], answerForms: ['libro'], answerLanguage: 'es' };
  const shop = { accepted: ['la librería'], answerForms: ['libreria'] };
  expect(nearWords(book, [shop, answers('libertad')])).toEqual(['la librería']);
});
