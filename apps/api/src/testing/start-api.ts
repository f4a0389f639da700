import { tmpdir } from 'node:os';
import { makeLogger } from '@slova/platform';
import { createTestDatabase } from '@slova/vitest';
import type { Connections } from '../connections.ts';
import { makeConnections } from '../connections.ts';
import type { Settings } from '../env.ts';
import { buildServer } from '../server.ts';

export type ApiUnderTest = {
  readonly origin: string;
  readonly connections: Connections;
  readonly databaseUrl: string;
  /** Everything it has logged, one JSON object per line. */
  readonly logs: readonly string[];
  readonly stop: () => Promise<void>;
};

/** The real server over PostgreSQL on a free port. Give it another's `databaseUrl` to have two of them on one database. */
export async function startApi(part: Partial<Settings> = {}): Promise<ApiUnderTest> {
  const own = part.databaseUrl === undefined ? await createTestDatabase() : null;
  const databaseUrl = part.databaseUrl ?? own?.url ?? '';
  const settings = { ...quiet, databaseUrl, ...part };
  const logs: string[] = [];
  const connections = makeConnections(settings, () => {});
  await connections.open();
  const app = await buildServer(
    settings,
    connections,
    makeLogger('api', 'debug', { write: (line) => void logs.push(line) }),
  );
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    origin,
    connections,
    databaseUrl,
    logs,
    async stop() {
      await app.close();
      await connections.close();
      await own?.drop();
    },
  };
}

const quiet: Omit<Settings, 'databaseUrl'> = {
  port: 0,
  host: '127.0.0.1',
  redisUrl: undefined,
  publicUrl: 'http://localhost:3000',
  trustProxy: 1,
  logLevel: 'debug',
  mediaRoomBytes: 100_000_000,
  s3: null,
  mediaFolder: tmpdir(),
  webDist: tmpdir(),
  adminDist: tmpdir(),
  registrationsPerHour: 100_000,
};
