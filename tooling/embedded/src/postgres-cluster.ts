import { chown, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DatabaseUser } from './database-user.ts';
import { POSTGRES_ENVIRONMENT, type PostgresBinaries } from './postgres-binaries.ts';
import { problem } from './problem.ts';
import { runToEnd } from './run-to-end.ts';

/** The user and the database of the embedded server. */
export const EMBEDDED_NAME = 'slova';

type ClusterPlan = Readonly<{
  binaries: PostgresBinaries;
  /** Folder of the cluster; its parent exists. */
  cluster: string;
  password: string;
  user: DatabaseUser | undefined;
  signal: AbortSignal;
}>;

/**
 * Creates the cluster and its one database unless they are there. It is made beside its final place and moved there
 * when it is complete, so an interrupted first start leaves nothing half made.
 * @throws a problem when a cluster of another PostgreSQL version is found.
 */
export async function ensureCluster(plan: ClusterPlan): Promise<void> {
  if (await hasCluster(plan.cluster)) return;
  await removeUnfinished(plan.cluster);
  const unfinished = await mkdtemp(unfinishedPrefix(plan.cluster));
  if (plan.user !== undefined) await chown(unfinished, plan.user.uid, plan.user.gid);
  await initialise(plan, unfinished);
  await createDatabase(plan, unfinished);
  await rename(unfinished, plan.cluster);
}

/**
 * What interrupted starts left. Each has a name of its own, because their initdb may still be at work for a moment: it must
 * lose its folder, not write into ours.
 */
async function removeUnfinished(cluster: string): Promise<void> {
  const names = await readdir(dirname(cluster));
  const leftovers = names
    .map((name) => join(dirname(cluster), name))
    .filter((path) => path.startsWith(unfinishedPrefix(cluster)));
  await Promise.all(leftovers.map((path) => rm(path, { recursive: true, force: true })));
}

function unfinishedPrefix(cluster: string): string {
  return `${cluster}.new-`;
}

async function hasCluster(cluster: string): Promise<boolean> {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (typeof version === 'string') return isOurs(cluster, version.trim());
  if (version.code !== 'ENOENT')
    throw problem(`${cluster} belongs to another user; start as the user who made it.`);
  const strangers = await readdir(cluster).catch(() => []);
  if (strangers.length > 0) throw problem(`${cluster} holds something that is no database; move it away.`);
  return false;
}

function isOurs(cluster: string, version: string): true {
  if (version === MAJOR_VERSION) return true;
  throw problem(
    `${cluster} was made by PostgreSQL ${version}, this Slova brings ${MAJOR_VERSION}; move the data with pg_dump.`,
  );
}

async function initialise({ binaries, password, user, signal }: ClusterPlan, folder: string): Promise<void> {
  // Beside the cluster, because initdb wants an empty folder, and owned by the one user who has to read it.
  const passwordFile = join(dirname(folder), '.initdb-password');
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user !== undefined) await chown(passwordFile, user.uid, user.gid);
  try {
    await runToEnd(binaries.initdb, [...INITDB_FLAGS, `--pgdata=${folder}`, `--pwfile=${passwordFile}`], {
      user,
      signal,
      env: POSTGRES_ENVIRONMENT,
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** Single-user mode needs neither a port nor a password nor a client library. */
async function createDatabase({ binaries, user, signal }: ClusterPlan, folder: string): Promise<void> {
  const input = `CREATE DATABASE ${EMBEDDED_NAME};\n`;
  await runToEnd(binaries.postgres, ['--single', '-D', folder, 'postgres'], {
    user,
    signal,
    input,
    env: POSTGRES_ENVIRONMENT,
  });
}

const MAJOR_VERSION = '18';

/** The built-in locale sorts and folds alike on every machine, whatever its C library. */
const INITDB_FLAGS = [
  `--username=${EMBEDDED_NAME}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];
