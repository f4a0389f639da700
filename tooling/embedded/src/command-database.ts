import { openDataDirectory, type DataDirectory } from './data-directory.ts';
import { runningDatabaseUrl, startEmbeddedDatabase } from './embedded-database.ts';
import type { Settings } from './env.ts';
import { readLauncherRecord, takeLauncherLock, type LauncherRecord } from './launcher-lock.ts';
import { endLeftoverChildren } from './leftover-children.ts';
import { problem } from './problem.ts';
import { startProcessGuard } from './process-guard.ts';
import { isRunning } from './process-identity.ts';
import type { Teardown } from './teardown.ts';

/**
 * The database an operator's command works on: DATABASE_URL, else the embedded server of the running instance, else
 * the embedded server started for this command alone and stopped with `teardown`.
 */
export async function databaseForCommand(
  settings: Settings,
  command: string,
  teardown: Teardown,
  signal: AbortSignal,
): Promise<string> {
  if (settings.databaseUrl !== undefined) return settings.databaseUrl;
  const directory = await openDataDirectory(settings.dataDirectory);
  const record = await readLauncherRecord(directory.lock);
  if (record !== undefined && isInstance(record)) return databaseOfInstance(record, directory);
  const lock = await takeLauncherLock(directory.lock, { command, usesEmbeddedDatabase: true });
  teardown.add(lock.release);
  await endLeftoverChildren(lock.leftBehind);
  const guard = await startProcessGuard();
  teardown.add(guard.dismiss);
  const { url } = await startEmbeddedDatabase(directory, signal, (server) => {
    guard.watch(server.identity.pid);
    teardown.add(server.stop);
  });
  return url;
}

function isInstance(record: LauncherRecord): boolean {
  return !record.command.startsWith('pnpm slova') && isRunning(record.identity);
}

async function databaseOfInstance(record: LauncherRecord, directory: DataDirectory): Promise<string> {
  if (record.usesEmbeddedDatabase) return runningDatabaseUrl(directory);
  throw problem(
    'The running instance was started with DATABASE_URL; set the same DATABASE_URL for this command.',
  );
}
