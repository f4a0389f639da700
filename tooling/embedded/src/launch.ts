import { credentials } from './announcement.ts';
import { startApi, startWorker } from './app-processes.ts';
import type { ChildProcess } from './child-process.ts';
import { openDataDirectory } from './data-directory.ts';
import { startEmbeddedDatabase } from './embedded-database.ts';
import type { Settings } from './env.ts';
import { takeLauncherLock } from './launcher-lock.ts';
import { endLeftoverChildren } from './leftover-children.ts';
import { assertPortFree } from './port.ts';
import { processEnvironment } from './process-environment.ts';
import { startProcessGuard } from './process-guard.ts';
import { setUp, type FirstAdministrator } from './setup.ts';
import type { Teardown } from './teardown.ts';
import type { Terminal } from './terminal.ts';
import { ensureBrowserApps } from './web-build.ts';

export type Launch = Readonly<{
  settings: Settings;
  command: string;
  /** Restart API and worker when a source file changes. */
  isWatching: boolean;
  terminal: Terminal;
  teardown: Teardown;
  /** Aborted when the operator wants to stop. */
  signal: AbortSignal;
}>;

export type Launched = Readonly<{
  processes: readonly ChildProcess[];
  dataDirectory: string;
  administrator: FirstAdministrator | undefined;
}>;

/**
 * Starts everything in order and resolves when it is ready. Whatever was started is in `teardown`, also when this fails:
 * first the checks that change nothing, then the database and the browser apps side by side, then API and worker.
 */
export async function launch(plan: Launch): Promise<Launched> {
  const { settings, command, terminal, teardown, signal } = plan;
  const usesEmbeddedDatabase = settings.databaseUrl === undefined;
  const directory = await openDataDirectory(settings.dataDirectory);
  const lock = await takeLauncherLock(directory.lock, { command, usesEmbeddedDatabase });
  teardown.add(lock.release);
  await endLeftoverChildren(lock.leftBehind);
  await assertPortFree(settings.host, settings.port);
  const guard = await startProcessGuard();
  teardown.add(guard.dismiss);

  const processes: ChildProcess[] = [];
  const adopt = (child: ChildProcess): void => {
    guard.watch(child.identity.pid);
    teardown.add(child.stop);
    processes.push(child);
  };
  const prepareDatabase = async () => {
    const databaseUrl = settings.databaseUrl ?? (await startEmbeddedDatabase(directory, signal, adopt)).url;
    const env = await processEnvironment(settings, directory, databaseUrl);
    return { env, administrator: await setUp(env, signal) };
  };
  const [{ env, administrator }] = await settleAll([prepareDatabase(), buildApps(plan)]);
  const adoptApp = (child: ChildProcess): void => {
    adopt(child);
    lock.addChild(child.identity);
  };
  const apps = { env, isWatching: plan.isWatching, settings, terminal, signal, onStarted: adoptApp };
  await settleAll([startWorker(apps), startApi(apps)]).catch((error: unknown) => {
    // The password exists nowhere else: it must not be lost because something later failed.
    if (administrator !== undefined) terminal.print(credentials(administrator).join('\n'));
    throw error;
  });
  return { processes, dataDirectory: directory.root, administrator };
}

async function buildApps({ settings, signal, terminal }: Launch): Promise<void> {
  const outcome = await ensureBrowserApps(settings.inherited, signal);
  if (outcome === 'built') terminal.say('The browser apps are built.');
}

/** Like Promise.all, but waits for every part even when one fails, so that nothing is still starting while we stop. */
async function settleAll<T extends readonly unknown[]>(parts: {
  readonly [K in keyof T]: Promise<T[K]>;
}): Promise<T> {
  const outcomes = await Promise.allSettled(parts);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return outcomes.map((outcome) => (outcome as PromiseFulfilledResult<unknown>).value) as unknown as T;
}
