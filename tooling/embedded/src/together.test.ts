import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { together } from './together.ts';

const never = new AbortController().signal;

test('the results come in the order of the parts', async () => {
  const results = await together<[string, number]>(never, [() => sleep(20, 'slow'), async () => 1]);
  expect(results).toEqual(['slow', 1]);
});

test('one failure stops the others and is thrown when they have ended', async () => {
  let hasEnded = false;
  const other = async (signal: AbortSignal): Promise<void> => {
    await sleep(10_000, undefined, { signal }).catch(() => sleep(20));
    hasEnded = true;
  };
  await expect(together(never, [other, () => Promise.reject(new Error('broken'))])).rejects.toThrow('broken');
  expect(hasEnded).toBe(true);
});

test('a request to stop reaches every part', async () => {
  const stop = new AbortController();
  const waiting = together(stop.signal, [(signal) => sleep(10_000, undefined, { signal })]);
  stop.abort();
  await expect(waiting).rejects.toThrow('aborted');
});
