import { expect, test } from 'vitest';
import { aTerm, englishForRussians } from '../testing/index.ts';
import { deckSidesInSteps } from './index.ts';

test('a long deck is prepared in steps, so that nobody waits for the whole of it', () => {
  const terms = Array.from({ length: 1_000 }, (_, at) => aTerm(`word ${at}`, [`слово ${at}`]));
  const steps = deckSidesInSteps(terms, englishForRussians);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count += 1;
  expect(count).toBeGreaterThan(1_000 / 250);
  expect(step.value.recognise.get(terms[999]?.id ?? '')?.accepted).toEqual(['слово 999']);
});
