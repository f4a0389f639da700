import { dataDirectoryAt } from './data-directory.ts';
import { waitUntil } from './deadline.ts';
import { readSettings } from './env.ts';
import { readLauncherRecord } from './launcher-lock.ts';
import { isRunning } from './process-identity.ts';
import { problem } from './problem.ts';
import { runCommand } from './run-command.ts';

/** `pnpm stop`: asks the running instance of this data directory to stop and waits until it has. */
async function stop(root: string): Promise<void> {
  const record = await readLauncherRecord(dataDirectoryAt(root).lock);
  if (record === undefined || !isRunning(record.identity)) {
    console.log(`Slova is not running on ${root}.`);
    return;
  }
  const { identity, command } = record;
  if (command.startsWith('pnpm slova')) {
    throw problem(
      `Slova is not running; "${command}" (process ${identity.pid}) is at work and ends by itself.`,
    );
  }
  process.kill(identity.pid, 'SIGTERM');
  const hasStopped = await waitUntil(() => !isRunning(identity), { timeoutMs: 90_000, intervalMs: 100 });
  if (!hasStopped) throw problem(`Slova (process ${identity.pid}) did not stop within 90 seconds.`);
  console.log('Slova has stopped. The data is kept.');
}

await runCommand(() => stop(readSettings().dataDirectory));
