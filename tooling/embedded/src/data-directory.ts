import { chmod, mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problem } from './problem.ts';

/** Where everything lives that Slova keeps on this machine. */
export type DataDirectory = Readonly<{
  root: string;
  /** The cluster of the embedded PostgreSQL. */
  cluster: string;
  postgresLog: string;
  postgresPort: string;
  lock: string;
  secrets: string;
  cache: string;
}>;

/** The names inside a data directory; touches nothing. */
export function dataDirectoryAt(root: string): DataDirectory {
  return {
    root,
    cluster: join(root, 'postgres'),
    postgresLog: join(root, 'postgres.log'),
    postgresPort: join(root, 'postgres-port'),
    lock: join(root, 'running.json'),
    secrets: join(root, 'secrets'),
    cache: join(root, 'cache'),
  };
}

/**
 * Creates the data directory when it is missing and proves that we can write into it.
 * @throws a problem that names the folder and the reason.
 */
export async function openDataDirectory(root: string): Promise<DataDirectory> {
  try {
    const created = await mkdir(root, { recursive: true });
    // A strict umask must not lock out the user PostgreSQL runs as.
    if (created !== undefined) await chmod(root, 0o755);
    const probe = join(root, `.write-probe-${process.pid}`);
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw problem(
      `The data directory ${root} is not writable (${reasonOf(error)}); choose another with SLOVA_DATA_DIR.`,
    );
  }
  // One spelling for one folder: what we write down is compared later.
  return dataDirectoryAt(await realpath(root));
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return REASONS[code] ?? code;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'read-only file system',
  ENOTDIR: 'part of the path is a file',
  EEXIST: 'there is a file of that name',
  ENOSPC: 'no space left on the device',
};
