import { randomUUID } from 'node:crypto';
import { testRedisUrl } from '@slova/vitest';
import { afterEach, describe, expect, it } from 'vitest';
import type { LimitStore } from './limiter.ts';
import { openLimitStore } from './limiter.ts';

const redisUrl = testRedisUrl();
const backends = [
  { backend: 'memory', url: undefined },
  ...(redisUrl === undefined ? [] : [{ backend: 'Redis', url: redisUrl }]),
];

const opened: LimitStore[] = [];
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

describe.each(backends)('a limiter in $backend', ({ url }) => {
  it('lets as many tries pass as are allowed and then says how long to wait', async () => {
    const { spend } = await limiter(url, 3);
    expect([await spend('ada'), await spend('ada'), await spend('ada')]).toEqual([null, null, null]);
    const wait = await spend('ada');
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
  });

  it('counts each key for itself', async () => {
    const { spend } = await limiter(url, 1);
    expect(await spend('ada')).toBeNull();
    expect(await spend('grace')).toBeNull();
    expect(await spend('ada')).not.toBeNull();
  });

  it('never lets parallel tries exceed the allowance (T-08)', async () => {
    const { spend } = await limiter(url, 10);
    const outcomes = await Promise.all(Array.from({ length: 100 }, () => spend('ada')));
    expect(outcomes.filter((wait) => wait === null)).toHaveLength(10);
  });

  it('gives a try back', async () => {
    const { spend, giveBack } = await limiter(url, 1);
    await spend('ada');
    await giveBack('ada');
    expect(await spend('ada')).toBeNull();
    expect(await spend('ada')).not.toBeNull();
  });
});

describe.skipIf(redisUrl === undefined)('limiters of several processes on one Redis', () => {
  it('count together', async () => {
    const name = randomUUID();
    const [one, other] = [await limiter(redisUrl, 1, name), await limiter(redisUrl, 1, name)];
    expect(await one.spend('ada')).toBeNull();
    expect(await other.spend('ada')).not.toBeNull();
  });
});

describe('a limiter whose Redis is away', () => {
  it('counts in memory meanwhile', async () => {
    const { spend } = await limiter('redis://127.0.0.1:1', 1);
    expect(await spend('ada')).toBeNull();
    expect(await spend('ada')).not.toBeNull();
  });
});

async function limiter(url: string | undefined, tries: number, name: string = randomUUID()) {
  const store = openLimitStore(url, () => {});
  opened.push(store);
  const made = store.limiter({ name, tries, perSeconds: 60 });
  // Connects: on a busy machine that may take longer than a try waits before it counts in memory.
  await made.spend(randomUUID());
  return made;
}
