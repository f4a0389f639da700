import { expect, test } from 'vitest';
import { makeBell } from './bell.ts';

const soon = (work: Promise<unknown>, ms: number): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, ms, 'still waiting'))]);

test('a ring ends the wait', async () => {
  const bell = makeBell();
  const waiting = bell.wait(5_000);
  bell.ring();
  expect(await soon(waiting, 500)).toBeUndefined();
});

test('a ring that nobody waited for is remembered once, however often it rang', async () => {
  const bell = makeBell();
  bell.ring();
  bell.ring();
  expect(await soon(bell.wait(5_000), 500)).toBeUndefined();
  expect(await soon(bell.wait(5_000), 100)).toBe('still waiting');
});

test('without a ring the wait ends by itself', async () => {
  expect(await soon(makeBell().wait(20), 500)).toBeUndefined();
});
