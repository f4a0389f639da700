import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeOutboxRelayStore } from '@slova/postgres';
import { openQueues } from '@slova/queue';
import { createTestDatabase, queueBackends, type TestDatabase } from '@slova/vitest';
import { Redis } from 'ioredis';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { relayBatch } from './relay/relay-batch.ts';
import { effectsIn, effectsOf } from './testing/effects.ts';
import { learnerEvents } from './testing/learner-events.ts';
import { unsentEvents, writeEvents } from './testing/outbox.ts';
import type { RedisServer } from './testing/redis-server.ts';
import { aRedisServer } from './testing/redis-server.ts';
import type { WorkerProcess } from './testing/worker-process.ts';
import { startWorkerProcess } from './testing/worker-process.ts';

/** For what comes in no time on a quiet machine. */
const patience = { timeout: 60_000, interval: 200 };

let database: TestDatabase;
let sql: postgres.Sql;
let redis: RedisServer;
let worker: WorkerProcess | undefined;
let dataDirectory: string;

beforeEach(async () => {
  database = await createTestDatabase();
  sql = postgres(database.url, { max: 2, onnotice: () => undefined });
  dataDirectory = await mkdtemp(path.join(tmpdir(), 'slova-worker-'));
  redis = await aRedisServer();
  await redis.start();
});
afterEach(async () => {
  worker?.signal('SIGKILL');
  await worker?.ended;
  worker = undefined;
  await redis.remove();
  await sql.end();
  await database.drop();
  await rm(dataDirectory, { recursive: true });
});

function startOne(): WorkerProcess {
  worker = startWorkerProcess({
    DATABASE_URL: database.url,
    REDIS_URL: redis.url,
    SLOVA_DATA_DIR: dataDirectory,
  });
  return worker;
}

const effectsArrive = (events: ReturnType<typeof learnerEvents>): Promise<void> =>
  vi.waitFor(async () => expect(await effectsIn(sql)).toMatchObject(effectsOf(events)), patience);

describe.runIf(queueBackends().includes('redis'))('a Redis of its own', () => {
  test('while Redis is gone events wait, the worker lives, and everything arrives when it is back', async () => {
    const events = [...learnerEvents(40), ...learnerEvents(40)];
    const [before, during, after] = [events.slice(0, 30), events.slice(30, 70), events.slice(70)];
    const running = startOne();
    await running.ready;
    await writeEvents(sql, before);
    await effectsArrive(before);

    await redis.kill();
    for (const event of during) {
      await writeEvents(sql, [event]);
      await pause(50);
    }
    expect(running.isAlive()).toBe(true);
    expect((await unsentEvents(sql)).all).toBeGreaterThan(0);

    await redis.start();
    await writeEvents(sql, after);
    await effectsArrive(events);
    // Grants are events too, and leave as the others do.
    await vi.waitFor(async () => expect(await unsentEvents(sql)).toEqual({ all: 0, claimed: 0 }), patience);
    expect(running.isAlive()).toBe(true);
    const told = running.log.map(({ msg }) => msg);
    expect(told.filter((msg) => msg === 'events cannot leave the outbox and wait in it')).toHaveLength(1);
    expect(told.filter((msg) => msg === 'trouble with the queue backend').length).toBeLessThanOrEqual(1);
    expect(running.errors()).toBe('');
  });

  test('a worker stops in time while Redis is gone', async () => {
    const running = startOne();
    await running.ready;
    await redis.kill();
    await pause(500);
    const before = Date.now();
    running.signal('SIGTERM');
    expect(await running.ended).toBe(0);
    expect(Date.now() - before).toBeLessThan(10_000);
  });

  // An event is safe in PostgreSQL until the queue has accepted it, and from then on as safe as the Redis that accepted it.
  // One that is flushed takes accepted jobs with it: whoever flushed it sends again what had been sent (docs/operating.md).
  test('a flushed Redis forgets what it had accepted, and sending again mends that without doubling', async () => {
    const [accepted, waiting] = [learnerEvents(20), learnerEvents(20)];
    const queues = await openQueues({
      databaseUrl: database.url,
      redisUrl: redis.url,
      onError: () => undefined,
    });
    await writeEvents(sql, accepted);
    await relayBatch({ outbox: makeOutboxRelayStore(sql), send: queues.add });
    await queues.close();
    expect(await unsentEvents(sql)).toEqual({ all: 0, claimed: 0 });
    await writeEvents(sql, waiting);

    const client = new Redis(redis.url);
    await client.flushall();
    client.disconnect();
    await startOne().ready;

    await effectsArrive(waiting);
    await pause(1_000);
    expect((await effectsIn(sql)).rollups['reviews']).toBe(20);

    await sql`update outbox set sent_at = null, claimed_until = null where sent_at is not null`;
    await effectsArrive([...accepted, ...waiting]);
    await pause(1_000);
    const effects = await effectsIn(sql);
    expect(effects).toMatchObject(effectsOf([...accepted, ...waiting]));
    expect(effects.notifications).toEqual({ welcome: 2, achievement: effects.grants });
  });
});
