import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { waitUntil } from './deadline.ts';
import { commandLine, processStartMark } from './process-identity.ts';
import { problem } from './problem.ts';

/**
 * Clears what a killed launcher may have left of PostgreSQL: stops a server that still runs on this cluster, and removes a
 * `postmaster.pid` whose number now belongs to another program (PostgreSQL itself would refuse to start then).
 * Call it only while holding the launcher's lock.
 */
export async function clearOrphanedServer(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (!(pid > 0)) return;
  if (!commandLine(pid).includes(cluster)) return rm(pidFile, { force: true });
  if (await stopBy(pid, 'SIGINT', 20_000)) return;
  if (await stopBy(pid, 'SIGQUIT', 10_000)) return;
  throw problem(`PostgreSQL of an earlier start (process ${pid}) does not stop; end it and start again.`);
}

async function stopBy(pid: number, signal: NodeJS.Signals, timeoutMs: number): Promise<boolean> {
  const startMark = processStartMark(pid);
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
  return waitUntil(() => startMark === undefined || processStartMark(pid) !== startMark, { timeoutMs });
}
