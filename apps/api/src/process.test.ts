import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createDatabase } from '@slova/postgres';
import { createTestDatabase } from '@slova/vitest';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ApiProcess } from './testing/api-process.ts';
import { startApiProcess } from './testing/api-process.ts';
import { openEventStream } from './testing/event-stream.ts';
import { cookieOf, password } from './testing/people.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
const started: ApiProcess[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});
afterAll(() => database.drop());

describe('stopping an API process', () => {
  it('answers what was asked before it ends with code 0, though a browser is listening', async () => {
    const api = start();
    const origin = await api.ready;
    const cookie = cookieOf(await register(origin));
    const stream = await openEventStream(`${origin}/trpc/notifications.onCreated`, cookie);
    const asked = Array.from({ length: 20 }, () => register(origin));
    // Asked at the same moment: when one of them is answered the others have come. Each hashes a password, few at a time.
    await Promise.race(asked);
    const startedAt = performance.now();
    api.child.kill('SIGTERM');
    const answers = await Promise.all(asked);
    expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 201));
    await stream.ended;
    expect(await api.ended).toMatchObject({ code: 0, stderr: '' });
    expect(performance.now() - startedAt).toBeLessThan(8_000);
    await expect(fetch(`${origin}/health/live`)).rejects.toThrow('fetch failed');
  });

  it('ends with code 0 when the process that started it goes away', async () => {
    const api = start();
    await api.ready;
    api.child.disconnect();
    expect(await api.ended).toMatchObject({ code: 0 });
  });
});

describe('starting an API process', () => {
  it('is live and ready, and says so', async () => {
    const origin = await start().ready;
    expect(await (await fetch(`${origin}/health/live`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${origin}/health/ready`)).json()).toEqual({
      status: 'ok',
      dependencies: { database: 'ok' },
    });
  });

  it('says one line per problem of its environment and ends with code 1', async () => {
    const { code, stderr } = await start({
      PORT: '99999',
      PUBLIC_URL: 'https://slova.example/app',
      DATABASE_URL: 'mysql://secret@host',
      LOG_LEVEL: 'loud',
    }).ended;
    expect(code).toBe(1);
    expect(stderr.trim().split('\n').toSorted()).toEqual([
      'DATABASE_URL must be of the form postgres://user:password@host:5432/database.',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.',
      'PORT must be a port number from 0 (any free one) to 65535.',
      'PUBLIC_URL must be an origin such as https://slova.example, without a path.',
    ]);
  });

  it('says in one line that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    expect(await start({ PORT: String(port) }).ended).toEqual({
      code: 1,
      stderr: `Port ${port} on 127.0.0.1 is taken: stop the program that has it, or set PORT.\n`,
    });
    other.close();
  });

  it('says in one line that no database answers, without the password', async () => {
    const { code, stderr } = await start({ DATABASE_URL: 'postgres://slova:hunter2@127.0.0.1:1/slova' })
      .ended;
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'DATABASE_URL: no PostgreSQL answers at 127.0.0.1:1.\n',
    });
  });

  it('says in one line that there is no such database', async () => {
    const url = new URL(database.url);
    url.pathname = '/no_such_database';
    const { code, stderr } = await start({ DATABASE_URL: url.href }).ended;
    expect(code).toBe(1);
    expect(stderr).toBe(`DATABASE_URL: there is no database no_such_database at ${url.host}.\n`);
  });

  it('says in one line that no Redis answers', async () => {
    const { code, stderr } = await start({ REDIS_URL: 'redis://127.0.0.1:1' }).ended;
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'REDIS_URL: nothing answers there.\n' });
  });

  it.each([
    {
      state: 'that is not migrated',
      change: 'drop schema drizzle cascade',
      says: 'not migrated to this version',
    },
    {
      state: 'of a newer version',
      change: `insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', 9999999999999)`,
      says: 'newer version',
    },
  ])('refuses a database $state in one line and leaves it as it is', async ({ change, says }) => {
    const own = await createTestDatabase();
    const { sql, close } = createDatabase({ url: own.url, maxConnections: 1 });
    await sql.unsafe(change);
    await close();
    const { code, stderr } = await start({ DATABASE_URL: own.url }).ended;
    expect(code).toBe(1);
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    await own.drop();
  });
});

function start(env: Readonly<Record<string, string>> = {}): ApiProcess {
  const api = startApiProcess({ DATABASE_URL: database.url, ...env });
  started.push(api);
  return api;
}

function register(origin: string): Promise<Response> {
  const body = JSON.stringify({ email: `${randomUUID()}@example.org`, password, displayName: 'Ada' });
  return fetch(`${origin}/api/v1/auth/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
}
