import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A temporary folder for a server of this run. Folders of runs that were killed are removed on the way: a PostgreSQL
 * server whose data directory disappears stops by itself.
 */
export async function makeRunFolder(server: string): Promise<string> {
  const prefix = `slova-test-${server}-`;
  await removeLeftovers(prefix);
  const folder = await mkdtemp(path.join(tmpdir(), `${prefix}${process.pid}-`));
  // As root, PostgreSQL runs as the user postgres, who must be able to enter.
  await chmod(folder, 0o755);
  return folder;
}

async function removeLeftovers(prefix: string): Promise<void> {
  const leftovers = (await readdir(tmpdir())).filter(
    (name) => name.startsWith(prefix) && isLeftover(name, prefix),
  );
  // A folder of another user stays; it is that user's to remove.
  await Promise.allSettled(
    leftovers.map((name) => rm(path.join(tmpdir(), name), { recursive: true, force: true })),
  );
}

/** The run's process id stands after the prefix; a folder that names none is not ours to judge. */
function isLeftover(name: string, prefix: string): boolean {
  const [, pid] = /^(\d+)-/.exec(name.slice(prefix.length)) ?? [];
  return pid !== undefined && !isRunning(Number(pid));
}

/** Signal 0 asks only whether the process is there; EPERM means that it is, and somebody else's. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
