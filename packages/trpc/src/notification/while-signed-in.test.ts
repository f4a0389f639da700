import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callerFor } from '../testing/study-in-memory.ts';
import { whileSignedIn } from './while-signed-in.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a stream of somebody signed in', () => {
  it('goes on while they are', async () => {
    const { signal, stop } = whileSignedIn(
      caller(() => Promise.resolve(true)),
      undefined,
    );
    await vi.advanceTimersByTimeAsync(60_000);
    expect(signal.aborted).toBe(false);
    stop();
  });

  it('ends within two seconds when they no longer are (ASVS V7.4)', async () => {
    let isSignedIn = true;
    const { signal } = whileSignedIn(
      caller(() => Promise.resolve(isSignedIn)),
      undefined,
    );
    await vi.advanceTimersByTimeAsync(10_000);
    isSignedIn = false;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('outlives a database that does not answer for a while', async () => {
    const { signal, stop } = whileSignedIn(
      caller(() => Promise.reject(new Error('down'))),
      undefined,
    );
    await vi.advanceTimersByTimeAsync(10_000);
    expect(signal.aborted).toBe(false);
    stop();
  });

  it('ends when the browser leaves, and asks no more', () => {
    const left = new AbortController();
    const { signal } = whileSignedIn(
      caller(() => Promise.resolve(true)),
      left.signal,
    );
    left.abort();
    expect(signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    expect(
      whileSignedIn(
        caller(() => Promise.resolve(true)),
        left.signal,
      ).signal.aborted,
    ).toBe(true);
  });
});

const caller = (isStillSignedIn: () => Promise<boolean>) => ({ ...callerFor(null), isStillSignedIn });
