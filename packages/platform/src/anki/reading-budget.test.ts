import { expect, test } from 'vitest';
import { readingBudget } from './reading-budget.ts';

test('any number of notes may take two milliseconds each, and all that take longer ten seconds together', () => {
  let now = 0;
  const spend = readingBudget(() => now);
  const work = (ms: number) => spend(() => (now += ms));
  for (let note = 0; note < 20_000; note += 1) work(2);
  for (let note = 0; note < 10; note += 1) work(1_002);
  expect(() => work(3)).toThrow('unreadable_file');
});
