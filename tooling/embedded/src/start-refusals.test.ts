import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@slova/vitest';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freeLoopbackPort } from './port.ts';
import { processesUsing } from './testing/processes-using.ts';
import { runProgram } from './testing/run-program.ts';

const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534 };
let outer: string;
let dataDirectory: string;
let port: number;

beforeEach(async () => {
  outer = await mkdtemp(join(tmpdir(), 'slova-refusals-'));
  await chmod(outer, 0o755);
  dataDirectory = join(outer, 'data');
  port = await freeLoopbackPort(undefined);
});

afterEach(() => rm(outer, { recursive: true }));

test('wrong variables: one line each', async () => {
  expect(await refusal({ PORT: 'http', LOG_LEVEL: 'loud' })).toEqual([
    'PORT must be a port number from 1 to 65535.',
    'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.',
  ]);
});

test('a taken port', async () => {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  try {
    expect(await refusal({})).toEqual([
      `Port ${port} on 127.0.0.1 is taken by another program; stop it or set PORT.`,
    ]);
    expect(await readdir(dataDirectory)).toEqual([]);
  } finally {
    server.close();
  }
});

test('a data directory below a file', async () => {
  await writeFile(join(outer, 'file'), '');
  expect(await refusal({ SLOVA_DATA_DIR: join(outer, 'file/data') })).toEqual([
    `The data directory ${outer}/file/data is not writable (part of the path is a file); choose another with SLOVA_DATA_DIR.`,
  ]);
});

test.runIf(isRoot)('a data directory that belongs to somebody else', async () => {
  expect(await refusal({}, nobody)).toEqual([
    `The data directory ${dataDirectory} is not writable (permission denied); choose another with SLOVA_DATA_DIR.`,
  ]);
});

test.runIf(isRoot)('a database that another user made', async () => {
  await mkdir(join(dataDirectory, 'postgres'), { recursive: true, mode: 0o700 });
  await chown(dataDirectory, nobody.uid, nobody.gid);
  expect(await refusal({}, nobody)).toEqual([
    `${dataDirectory}/postgres belongs to another user; start as the user who made it.`,
  ]);
});

describe('with DATABASE_URL', () => {
  test('nothing listens there', async () => {
    expect(await refusal({ DATABASE_URL: `postgres://me:pw@127.0.0.1:${port}/slova` })).toEqual([
      `DATABASE_URL: nothing listens at 127.0.0.1:${port}.`,
    ]);
  });

  test('the host does not exist', async () => {
    expect(await refusal({ DATABASE_URL: 'postgres://me:pw@slova.invalid/slova' })).toEqual([
      'DATABASE_URL: there is no host of the name slova.invalid.',
    ]);
  });

  test('something else listens there', async () => {
    const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address() as { port: number };
    try {
      expect(await refusal({ DATABASE_URL: `postgres://me:pw@127.0.0.1:${address.port}/slova` })).toEqual([
        `DATABASE_URL: 127.0.0.1:${address.port} closed the connection; is it a PostgreSQL server?`,
      ]);
    } finally {
      server.close();
    }
  });

  test('the password is wrong', async () => {
    const database = await createTestDatabase();
    const url = withChange(database.url, (address) => (address.password = 'guess'));
    expect(await refusal({ DATABASE_URL: url })).toEqual([
      `DATABASE_URL: the server at ${new URL(url).host} refuses the user "postgres" or the password.`,
    ]);
    await database.drop();
  });

  test('the database does not exist', async () => {
    const database = await createTestDatabase();
    const url = withChange(database.url, (address) => (address.pathname = '/nowhere'));
    expect(await refusal({ DATABASE_URL: url })).toEqual([
      `DATABASE_URL: the server at ${new URL(url).host} has no database "nowhere"; create it first.`,
    ]);
    await database.drop();
  });

  test('a newer version wrote it: nothing is changed', async () => {
    const database = await createTestDatabase();
    const sql = postgres(database.url, { max: 1 });
    await sql`INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ('from the future', 99999999999999)`;
    expect(await refusal({ DATABASE_URL: database.url })).toEqual([
      expect.stringMatching(/^The database was written by a newer version of Slova/),
    ]);
    expect(await sql`SELECT 1 FROM drizzle.__drizzle_migrations WHERE hash = 'from the future'`).toHaveLength(
      1,
    );
    expect(await sql`SELECT 1 FROM learners`).toHaveLength(0);
    await sql.end();
    await database.drop();
  });
});

test('REDIS_URL leads nowhere: the database is not touched', async () => {
  const database = await createTestDatabase();
  expect(await refusal({ DATABASE_URL: database.url, REDIS_URL: `redis://127.0.0.1:${port}` })).toEqual([
    `REDIS_URL: nothing listens at 127.0.0.1:${port}.`,
  ]);
  const sql = postgres(database.url, { max: 1 });
  expect(await sql`SELECT 1 FROM decks`).toHaveLength(0);
  await sql.end();
  await database.drop();
});

/** Runs `pnpm start` in a situation where it must refuse: non-zero exit, nothing left running; returns its lines of error. */
async function refusal(
  env: Record<string, string>,
  user?: { uid: number; gid: number },
): Promise<readonly string[]> {
  const program = runProgram('start', {
    env: { SLOVA_DATA_DIR: dataDirectory, PORT: String(port), ...env },
    ...(user === undefined ? {} : { user }),
  });
  expect(await program.exitCode).toBe(1);
  expect(processesUsing(dataDirectory)).toEqual([]);
  return program.stderr().trim().split('\n');
}

function withChange(url: string, change: (url: URL) => void): string {
  const copy = new URL(url);
  change(copy);
  return copy.href;
}
