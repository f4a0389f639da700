import { describe, expect, it } from 'vitest';
import { makeSemaphore } from './semaphore.ts';

describe('a semaphore', () => {
  it('never runs more at once than it was made for, and runs everything', async () => {
    const limited = makeSemaphore(2, 100);
    let running = 0;
    let most = 0;
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        limited(async () => {
          running += 1;
          most = Math.max(most, running);
          await new Promise((resolve) => setTimeout(resolve, 1));
          running -= 1;
          return index;
        }),
      ),
    );
    expect(most).toBe(2);
    expect(results).toEqual(Array.from({ length: 20 }, (_, index) => index));
  });

  it('refuses at once when too many wait already', async () => {
    const limited = makeSemaphore(1, 1);
    let release = (): void => {};
    const first = limited(() => new Promise<void>((resolve) => (release = resolve)));
    const second = limited(async () => 'second');
    await expect(limited(async () => 'third')).rejects.toMatchObject({ code: 'overloaded' });
    release();
    await first;
    expect(await second).toBe('second');
  });

  it('gives the place on when the work fails', async () => {
    const limited = makeSemaphore(1, 1);
    await expect(limited(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await limited(async () => 'yes')).toBe('yes');
  });
});
