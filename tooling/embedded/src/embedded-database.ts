import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ChildProcess } from './child-process.ts';
import type { DataDirectory } from './data-directory.ts';
import { databaseUser, type DatabaseUser } from './database-user.ts';
import { assertEnterable } from './enterable.ts';
import { clearOrphanedServer } from './orphaned-server.ts';
import { freeLoopbackPort } from './port.ts';
import { postgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { EMBEDDED_NAME, ensureCluster } from './postgres-cluster.ts';
import { startPostgresServer } from './postgres-server.ts';
import { readOrCreateSecret } from './secret-file.ts';

export type EmbeddedDatabase = Readonly<{ url: string; server: ChildProcess }>;

/**
 * Brings up the PostgreSQL of a data directory, making it on the first call. The caller holds the launcher's lock.
 * @param onStarted is called as soon as there is a process that has to be stopped.
 */
export async function startEmbeddedDatabase(
  directory: DataDirectory,
  signal: AbortSignal,
  onStarted: (server: ChildProcess) => void,
): Promise<EmbeddedDatabase> {
  const binaries = await postgresBinaries();
  const user = databaseUser(directory.cluster);
  if (user !== undefined) assertReachable(binaries, directory, user);
  await clearOrphanedServer(directory.cluster);
  const password = await readOrCreateSecret(passwordFile(directory));
  await ensureCluster({ binaries, cluster: directory.cluster, password, user, signal });
  const port = await freeLoopbackPort(await rememberedPort(directory));
  await writeFile(directory.postgresPort, `${port}\n`);
  const { cluster, postgresLog: logFile } = directory;
  const server = await startPostgresServer({ binaries, cluster, port, logFile, user, signal, onStarted });
  return { url: databaseUrl(password, port), server };
}

/** The address of the embedded database that another process has already started. */
export async function runningDatabaseUrl(directory: DataDirectory): Promise<string> {
  const password = (await readFile(passwordFile(directory), 'utf8')).trim();
  return databaseUrl(password, (await rememberedPort(directory)) ?? 0);
}

function assertReachable(binaries: PostgresBinaries, directory: DataDirectory, user: DatabaseUser): void {
  assertEnterable(
    dirname(binaries.postgres),
    user,
    'keep Slova in a folder every user may enter, such as /opt/slova',
  );
  assertEnterable(directory.root, user, 'set SLOVA_DATA_DIR to a folder every user may enter');
}

async function rememberedPort(directory: DataDirectory): Promise<number | undefined> {
  const port = Number(await readFile(directory.postgresPort, 'utf8').catch(() => ''));
  return port > 0 && port < 65_536 ? port : undefined;
}

function passwordFile(directory: DataDirectory): string {
  return join(directory.secrets, 'database-password');
}

function databaseUrl(password: string, port: number): string {
  return `postgres://${EMBEDDED_NAME}:${password}@127.0.0.1:${port}/${EMBEDDED_NAME}`;
}
