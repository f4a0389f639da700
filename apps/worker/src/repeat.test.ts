import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { repeat } from './repeat.ts';

test('slow work is done again and again, never twice at a time', async () => {
  let [running, most, runs] = [0, 0, 0];
  const third = Promise.withResolvers<void>();
  const work = async (): Promise<void> => {
    runs += 1;
    running += 1;
    most = Math.max(most, running);
    if (runs === 3) third.resolve();
    await pause(20);
    running -= 1;
  };
  const stop = repeat(1, work, () => undefined);
  await third.promise;
  await stop();
  const runsWhenStopped = runs;
  await pause(60);
  expect(most).toBe(1);
  expect([runs, running]).toEqual([runsWhenStopped, 0]);
});

test('an error is told, and the next run comes all the same', async () => {
  const errors: unknown[] = [];
  const second = Promise.withResolvers<void>();
  const stop = repeat(
    1,
    () => Promise.reject(new Error('no')),
    (error) => {
      if (errors.push(error) === 2) second.resolve();
    },
  );
  await second.promise;
  await stop();
  expect(errors.slice(0, 2)).toEqual([new Error('no'), new Error('no')]);
});
