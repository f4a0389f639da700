import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { migrateQueues, openQueues } from '@slova/queue';
import type { DomainEvent } from '@slova/domain';
import { createTestDatabase, queueBackends, testRedisUrl, type TestDatabase } from '@slova/vitest';
import { Redis } from 'ioredis';
import postgres from 'postgres';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { effectsIn, effectsOf } from './testing/effects.ts';
import { learnerEvents } from './testing/learner-events.ts';
import { unsentEvents, writeEvents } from './testing/outbox.ts';
import type { WorkerProcess } from './testing/worker-process.ts';
import { startWorkerProcess } from './testing/worker-process.ts';

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

const kills = 8;
const chunksPerRound = 20;

test.each(queueBackends())(
  'on %s, workers killed again and again lose no effect and double none',
  async (backend) => {
    const redisUrl = backend === 'redis' ? testRedisUrl() : undefined;
    if (redisUrl === undefined) await migrateQueues(database.url);
    else await flush(redisUrl);
    const startOne = (): WorkerProcess => {
      const worker = startWorkerProcess({
        DATABASE_URL: database.url,
        REDIS_URL: redisUrl,
        SLOVA_DATA_DIR: dataDirectory,
      });
      cleanups.push(() => {
        worker.signal('SIGKILL');
        return worker.ended;
      });
      return worker;
    };
    const queues = await openQueues({ databaseUrl: database.url, redisUrl, onError: () => undefined });
    cleanups.push(() => queues.close());
    const reactions = async () => (await queues.report(new Date())).find(({ name }) => name === 'reactions');
    const inHand = async () => (await unsentEvents(sql)).claimed + ((await reactions())?.active ?? 0);
    const atWork = async (): Promise<number> => {
      const count = await inHand();
      expect(count).toBeGreaterThan(0);
      return count;
    };
    const events = Array.from({ length: 6 }, () => learnerEvents(98)).flat();
    const chunks = inChunks(asTheyHappened(events), kills * chunksPerRound);
    let inHandWhenKilled = 0;

    let next = startOne();
    for (let round = 0; round < kills; round += 1) {
      const victim = next;
      await victim.ready;
      // The next one starts meanwhile, so that each is killed in company, alone, or while it starts.
      next = startOne();
      const feeding = feed(chunks.splice(0, chunksPerRound));
      // A test whose kills met nobody at work would show nothing: the last one waits for somebody who is.
      if (round === kills - 1 && inHandWhenKilled === 0)
        inHandWhenKilled = await vi.waitFor(atWork, { timeout: 60_000, interval: 1 });
      else await pause(Math.random() * 500);
      victim.signal('SIGKILL');
      await victim.ended;
      inHandWhenKilled += await inHand();
      await feeding;
    }
    expect(inHandWhenKilled).toBeGreaterThan(0);

    const everythingTookEffectOnce = async (): Promise<void> => {
      const effects = await effectsIn(sql);
      expect(effects).toMatchObject(effectsOf(events));
      expect(effects.grants).toBeGreaterThan(6 * 5);
      expect(effects.notifications).toEqual({ welcome: 6, achievement: effects.grants });
      expect(await unsentEvents(sql)).toEqual({ all: 0, claimed: 0 });
      expect(await reactions()).toMatchObject({ waiting: 0, active: 0, delayed: 0, failed: 0 });
    };
    await vi.waitFor(everythingTookEffectOnce, { timeout: 120_000, interval: 200 });
    await pause(1_500);
    await everythingTookEffectOnce();
    expect((await queues.report(new Date())).map(({ failed }) => failed)).toEqual([0, 0, 0]);
    expect(await readdir(path.join(dataDirectory, 'outbox-mail'))).toHaveLength(6);
  },
  // Half a minute on a quiet machine; nine starts of a program take their time on a busy one.
  300_000,
);

/** Answers keep coming while workers come and go. */
async function feed(chunks: readonly (readonly DomainEvent[])[]): Promise<void> {
  for (const chunk of chunks) {
    await writeEvents(sql, chunk);
    await pause(15);
  }
}

/** Learners answer at the same time: an event of each in turn. */
function asTheyHappened<Item extends { readonly occurredAt: Date }>(events: readonly Item[]): Item[] {
  return events.toSorted((one, other) => one.occurredAt.getTime() - other.occurredAt.getTime());
}

function inChunks<Item>(items: readonly Item[], chunks: number): Item[][] {
  const size = Math.ceil(items.length / chunks);
  return Array.from({ length: chunks }, (_, index) => items.slice(index * size, (index + 1) * size));
}

async function flush(redisUrl: string): Promise<void> {
  const redis = new Redis(redisUrl);
  await redis.flushdb();
  redis.disconnect();
}
