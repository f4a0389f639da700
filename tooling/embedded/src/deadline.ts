import { setTimeout as sleep } from 'node:timers/promises';

/** Asks every `intervalMs` until the answer is true; false when `timeoutMs` pass first. */
export async function waitUntil(
  isTrue: () => boolean | Promise<boolean>,
  { timeoutMs, intervalMs = 25, signal }: WaitOptions,
): Promise<boolean> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    signal?.throwIfAborted();
    if (await isTrue()) return true;
    if (performance.now() >= end) return false;
    await sleep(intervalMs);
  }
}

type WaitOptions = Readonly<{ timeoutMs: number; intervalMs?: number; signal?: AbortSignal }>;
