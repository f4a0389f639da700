import { waitUntil } from './deadline.ts';
import type { LauncherRecord } from './launcher-lock.ts';
import { isRunning, type ProcessIdentity } from './process-identity.ts';

/** Ends the API and worker of a launcher that was killed, should they still run, so that port and database are free. */
export async function endLeftoverChildren(record: LauncherRecord | undefined): Promise<void> {
  const children = record?.children ?? [];
  const allGone = (): boolean => !children.some(isRunning);
  signalAll(children, 'SIGTERM');
  if (await waitUntil(allGone, { timeoutMs: 10_000 })) return;
  signalAll(children, 'SIGKILL');
  await waitUntil(allGone, { timeoutMs: 5_000 });
}

function signalAll(children: readonly ProcessIdentity[], signal: NodeJS.Signals): void {
  for (const child of children.filter(isRunning)) {
    try {
      process.kill(child.pid, signal);
    } catch {
      // It ended between the look and the signal, or belongs to another user; the check afterwards decides.
    }
  }
}
