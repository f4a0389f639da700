import type { ChildProcess } from './child-process.ts';
import { openDataDirectory, type DataDirectory } from './data-directory.ts';
import { assertDevPortsFree } from './dev-servers.ts';
import type { Settings } from './env.ts';
import { takeLauncherLock } from './launcher-lock.ts';
import { endLeftoverChildren } from './leftover-children.ts';
import { assertPortFree } from './port.ts';
import { startProcessGuard } from './process-guard.ts';
import type { Teardown } from './teardown.ts';

/** What a launcher has made its own before it starts anything. */
export type Ground = Readonly<{
  directory: DataDirectory;
  /** Takes charge of a process: it is stopped with the rest, and guarded should we be killed. */
  adopt: (child: ChildProcess) => void;
  /** The same for API and worker, which are also written down for the next start to find. */
  adoptApp: (child: ChildProcess) => void;
  /** Everything adopted so far. */
  processes: readonly ChildProcess[];
}>;

type Claim = Readonly<{ settings: Settings; command: string; isWatching: boolean; teardown: Teardown }>;

/**
 * Makes sure that nobody else uses the data directory or the port, and ends what an earlier launcher left behind.
 * @throws a problem that says what is in the way.
 */
export async function claimGround({ settings, command, isWatching, teardown }: Claim): Promise<Ground> {
  const usesEmbeddedDatabase = settings.databaseUrl === undefined;
  const directory = await openDataDirectory(settings.dataDirectory);
  const lock = await takeLauncherLock(directory.lock, { command, usesEmbeddedDatabase });
  teardown.add(lock.release);
  await endLeftoverChildren(lock.leftBehind);
  await assertPortFree(settings.host, settings.port);
  if (isWatching) await assertDevPortsFree();
  const guard = await startProcessGuard();
  teardown.add(guard.dismiss);
  const processes: ChildProcess[] = [];
  const adopt = (child: ChildProcess): void => {
    guard.watch(child.identity.pid);
    teardown.add(child.stop);
    processes.push(child);
  };
  const adoptApp = (child: ChildProcess): void => {
    adopt(child);
    lock.addChild(child.identity);
  };
  return { directory, adopt, adoptApp, processes };
}
