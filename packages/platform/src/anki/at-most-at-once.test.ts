import { expect, test } from 'vitest';
import { atMostAtOnce } from './at-most-at-once.ts';

test('two work at a time, the others in the order in which they came, also after one that failed', async () => {
  const inTurn = atMostAtOnce(2);
  const begun: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<string>>();
  const work = (name: string) =>
    inTurn(() => {
      begun.push(name);
      const end = Promise.withResolvers<string>();
      ends.set(name, end);
      return end.promise;
    });
  const [first, second, third, fourth] = ['a', 'b', 'c', 'd'].map(work);
  expect(begun).toEqual(['a', 'b']);
  ends.get('b')?.reject(new Error('damaged'));
  await expect(second).rejects.toThrow('damaged');
  await expect.poll(() => begun).toEqual(['a', 'b', 'c']);
  ends.get('a')?.resolve('a');
  expect(await first).toBe('a');
  await expect.poll(() => begun).toEqual(['a', 'b', 'c', 'd']);
  for (const name of ['c', 'd']) ends.get(name)?.resolve(name);
  expect(await Promise.all([third, fourth])).toEqual(['c', 'd']);
});
