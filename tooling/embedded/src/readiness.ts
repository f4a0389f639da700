import type { ChildProcess } from './child-process.ts';
import { waitUntil } from './deadline.ts';
import { problem } from './problem.ts';

/**
 * Waits until a process we started is ready.
 * @throws a problem when it ends before, or is not ready within a minute.
 */
export async function waitUntilReady(
  child: ChildProcess,
  isReady: () => boolean | Promise<boolean>,
  signal: AbortSignal,
): Promise<void> {
  const settled = await waitUntil(async () => child.hasExited() || (await isReady()), {
    timeoutMs: 60_000,
    intervalMs: 50,
    signal,
  });
  if (child.hasExited())
    throw problem(
      `The ${child.name} stopped while starting (${await child.exited}); its last lines say why.`,
    );
  if (!settled) throw problem(`The ${child.name} was not ready within a minute; its last lines may say why.`);
}

/** True when the address answers 200. */
export async function answersOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false;
  }
}
