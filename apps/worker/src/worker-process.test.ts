import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LearnerId } from '@slova/domain';
import { makeBroadcast, openPostgresChannels, openRedisChannels } from '@slova/platform';
import type { NewJob } from '@slova/queue';
import { migrateQueues, openQueues } from '@slova/queue';
import { createTestDatabase, queueBackends, testRedisUrl, type TestDatabase } from '@slova/vitest';
import { Redis } from 'ioredis';
import postgres from 'postgres';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newId } from '@slova/postgres';
import { learnerEvents } from './testing/learner-events.ts';
import { writeEvents } from './testing/outbox.ts';
import type { WorkerProcess } from './testing/worker-process.ts';
import { startWorkerProcess } from './testing/worker-process.ts';

/** For what comes in no time on a quiet machine. */
const patience = { timeout: 60_000, interval: 200 };

let database: TestDatabase;
let sql: postgres.Sql;
let dataDirectory: string;
const cleanups: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  database = await createTestDatabase();
  sql = postgres(database.url, { max: 2, onnotice: () => undefined });
  dataDirectory = await mkdtemp(path.join(tmpdir(), 'slova-worker-'));
});
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
  await sql.end();
  await database.drop();
  await rm(dataDirectory, { recursive: true });
});

function start(env: Readonly<Record<string, string | undefined>> = {}, options = {}): WorkerProcess {
  const worker = startWorkerProcess(
    { DATABASE_URL: database.url, SLOVA_DATA_DIR: dataDirectory, ...env },
    options,
  );
  cleanups.push(async () => {
    worker.signal('SIGKILL');
    await worker.ended;
  });
  return worker;
}

/** A mail server that takes its time with every letter; `null`: for ever. */
async function aSlowMailServer(takesMs: number | null) {
  const begun = Promise.withResolvers<void>();
  const letters: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        begun.resolve();
        letters.push(Buffer.concat(chunks).toString());
        if (takesMs !== null) setTimeout(done, takesMs);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => new Promise<void>((resolve) => server.close(resolve)));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    begun: begun.promise,
    letters,
  };
}

describe('stopping', () => {
  test('SIGTERM lets the job in hand finish, and the worker leaves with 0', async () => {
    const mail = await aSlowMailServer(1_500);
    const worker = start({ SMTP_URL: mail.url, PUBLIC_URL: 'https://slova.example' });
    await worker.ready;
    await writeEvents(sql, learnerEvents(0));
    await mail.begun;
    worker.signal('SIGTERM');
    expect(await worker.ended).toBe(0);
    const [email] = await sql`select id, sent_at is not null as sent from emails`;
    expect(email).toMatchObject({ sent: true });
    expect(mail.letters).toHaveLength(1);
    expect(mail.letters[0]).toContain(`<${email?.['id']}@slova.example>`);
    expect(worker.log.map(({ msg }) => msg)).toEqual(['worker ready', 'worker stops', 'worker stopped']);
  });

  test('a job that does not end holds the worker for ten seconds at most', async () => {
    const mail = await aSlowMailServer(null);
    const worker = start({ SMTP_URL: mail.url });
    await worker.ready;
    await writeEvents(sql, learnerEvents(0));
    await mail.begun;
    const before = Date.now();
    worker.signal('SIGTERM');
    expect(await worker.ended).toBe(0);
    expect(Date.now() - before).toBeLessThan(10_000);
    const [email] = await sql`select sent_at is not null as sent from emails`;
    expect(email).toEqual({ sent: false });
  });

  test('a worker whose parent closes the channel leaves with 0', async () => {
    const worker = start({ LOG_LEVEL: 'silent' }, { withChannel: true });
    await worker.ready;
    worker.disconnect();
    expect(await worker.ended).toBe(0);
    // That it is ready it says even when it is to say nothing.
    expect(worker.log.map(({ msg }) => msg)).toEqual(['worker ready']);
  });
});

describe('starting', () => {
  test.each([
    [
      { DATABASE_URL: 'postgres://slova:secret@127.0.0.1:1/slova' },
      'DATABASE_URL: nothing listens at 127.0.0.1:1.\n',
    ],
    [{ REDIS_URL: 'redis://:secret@127.0.0.1:1' }, 'REDIS_URL: nothing listens at 127.0.0.1:1.\n'],
    [
      { DATABASE_URL: undefined, LOG_LEVEL: 'loud' },
      'DATABASE_URL is required.\nLOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.\n',
    ],
  ])('with %o ends in one line for each problem, without its value', async (env, line) => {
    const worker = start(env);
    expect(await worker.ended).toBe(1);
    expect(worker.errors()).toBe(line);
  });
});

describe.each(queueBackends())('at work on %s', (backend) => {
  const redisUrl = backend === 'redis' ? testRedisUrl() : undefined;

  beforeEach(async () => {
    if (redisUrl === undefined) return;
    const redis = new Redis(redisUrl);
    await redis.flushdb();
    redis.disconnect();
  });

  test('what a worker grants is heard at once by a process that listens for the learner', async () => {
    const channels =
      redisUrl === undefined
        ? openPostgresChannels(database.url)
        : openRedisChannels(redisUrl, () => undefined);
    cleanups.push(() => channels.close());
    const broadcast = makeBroadcast(channels);
    await broadcast.listen();
    const learnerId = newId() as LearnerId;
    const heard: string[] = [];
    const leave = new AbortController();
    void (async () => {
      for await (const id of broadcast.subscribe(learnerId, leave.signal)) heard.push(id);
    })();
    await start({ REDIS_URL: redisUrl }).ready;
    await writeEvents(sql, learnerEvents(1, learnerId));
    // The welcome, the first deck and the first review.
    await vi.waitFor(() => expect(heard).toHaveLength(3), patience);
    leave.abort();
    const rows = await sql<{ id: string }[]>`select id from notifications where learner_id = ${learnerId}`;
    expect(heard.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
  });

  test('staff see in PostgreSQL what failed, and a retry they ask for is carried out', async () => {
    if (redisUrl === undefined) await migrateQueues(database.url);
    const queues = await openQueues({
      databaseUrl: database.url,
      redisUrl,
      onError: () => undefined,
      retryPolicy: { attempts: 1, backoffMs: 1 },
    });
    cleanups.push(() => queues.close());
    await queues.add([{ name: 'review.recalculate', payload: { cards: 'broken' } } as unknown as NewJob]);
    await start({ REDIS_URL: redisUrl }).ready;
    const failure = async () => {
      const [row] = await sql`
        select failed, failures->0->>'jobId' as job_id, failures->0->>'job' as job, failures->0->>'failedAt' as at
        from queue_reports where name = 'maintenance' and backend = ${backend}`;
      return row;
    };
    await vi.waitFor(
      async () => expect(await failure()).toMatchObject({ failed: 1, job: 'review.recalculate' }),
      patience,
    );
    const first = await failure();
    await sql`insert into job_retries (id, queue, job_id, requested_at) values (${newId()}, 'maintenance', ${first?.['job_id']}, now())`;
    // It fails again, but later: it was tried again.
    await vi.waitFor(async () => expect((await failure())?.['at']).not.toBe(first?.['at']), patience);
    expect(await sql`select id from job_retries`).toHaveLength(0);
  });
});
