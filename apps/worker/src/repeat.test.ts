import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { repeat } from './repeat.ts';

test('slow work is done again and again, never twice at a time', async () => {
  let [running, most, runs] = [0, 0, 0];
  const work = async (): Promise<void> => {
    runs += 1;
    running += 1;
    most = Math.max(most, running);
    await pause(20);
    running -= 1;
  };
  const stop = repeat(1, work, () => undefined);
  await pause(200);
  await stop();
  const runsWhenStopped = runs;
  await pause(60);
  expect(most).toBe(1);
  expect(runsWhenStopped).toBeGreaterThan(2);
  expect([runs, running]).toEqual([runsWhenStopped, 0]);
});

test('an error is told, and the next run comes all the same', async () => {
  const errors: unknown[] = [];
  const stop = repeat(
    1,
    () => Promise.reject(new Error('no')),
    (error) => errors.push(error),
  );
  await pause(100);
  await stop();
  expect(errors.length).toBeGreaterThan(1);
});
