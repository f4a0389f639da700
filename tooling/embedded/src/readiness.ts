import type { ChildProcess } from './child-process.ts';
import { waitUntil } from './deadline.ts';
import { problem } from './problem.ts';

/**
 * Waits until a process we started is ready.
 * @param lastWords what it wrote to standard error: the reason, when it ends by itself.
 * @throws a problem when it ends before, or is not ready within a minute.
 */
export async function waitUntilReady(
  child: ChildProcess,
  isReady: () => boolean | Promise<boolean>,
  lastWords: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const isSettled = async (): Promise<boolean> => child.hasExited() || (await isReady());
  const settled = await waitUntil(isSettled, { timeoutMs: 60_000, intervalMs: 50, signal });
  if (child.hasExited()) throw problem(...(await reasonOfEnd(child, lastWords)));
  if (!settled)
    throw problem(`The ${child.name} was not ready within a minute; its lines above may say why.`);
}

async function reasonOfEnd(
  { name, exited }: ChildProcess,
  lastWords: readonly string[],
): Promise<readonly string[]> {
  const how = await exited;
  // Output may arrive a moment after the end itself.
  await waitUntil(() => lastWords.length > 0, { timeoutMs: 500 });
  return lastWords.length > 0 ? lastWords.slice(-20) : [`The ${name} stopped while starting (${how}).`];
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
