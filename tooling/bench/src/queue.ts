import { setTimeout as pause } from 'node:timers/promises';
import type { AttemptId, CardId, DeckId, DomainEvent, EventId, LearnerDay, LearnerId } from '@slova/domain';
import { createDatabase, newId, outboxChannel } from '@slova/postgres';
import { logEvents } from '@slova/postgres/testing';
import { startRedis } from '@slova/vitest/servers';
import type { Sql } from 'postgres';
import { bareJobsPerSecond } from './bare-queue.ts';
import type { Benchmark, Row } from './benchmark.ts';
import { startInstance } from './instance.ts';

const rounds = 5;
const events = 10_000;
const learners = 200;
/** Fewer, because one at a time they take much longer; a rate all the same. */
const bareJobs = 3_000;

/** How fast what happened takes effect, beside a queue that only hands out jobs. */
export const queue: Benchmark = {
  name: 'queue',
  about: 'events through outbox, relay and reactions, in jobs of bare BullMQ on the same backend',
  async run() {
    const redis = await startRedis();
    try {
      const rows = [await measured(undefined)];
      return redis ? [...rows, await measured(redis.url)] : rows;
    } finally {
      await redis?.stop();
    }
  },
};

async function measured(redisUrl: string | undefined): Promise<Row> {
  const instance = await startInstance(redisUrl === undefined ? {} : { REDIS_URL: redisUrl });
  const database = createDatabase({ url: instance.databaseUrl, maxConnections: 2 });
  try {
    const place = { databaseUrl: instance.databaseUrl, redisUrl };
    const ours: number[] = [];
    const limit: number[] = [];
    await eventsPerSecond(database.sql);
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await eventsPerSecond(database.sql));
      limit.push(await bareJobsPerSecond(place, bareJobs));
    }
    return {
      what: `on ${redisUrl === undefined ? 'PostgreSQL' : 'Redis'}`,
      ours,
      limit,
      unit: 'events/s against jobs/s',
    };
  } finally {
    await database.close();
    await instance.stop();
  }
}

/** Answers of many learners, written at once; each counts when achievements and analytics have both taken it up. */
async function eventsPerSecond(sql: Sql): Promise<number> {
  const before = await takenUp(sql);
  const ids = Array.from({ length: learners }, () => newId() as LearnerId);
  const answers = Array.from({ length: events }, (_, index) =>
    reviewed(ids[index % learners] ?? (newId() as LearnerId)),
  );
  await sql.begin(async (transaction) => {
    for (let from = 0; from < answers.length; from += 1_000)
      await logEvents(transaction, answers.slice(from, from + 1_000));
  });
  const start = performance.now();
  await sql`select pg_notify(${outboxChannel}, '')`;
  while ((await takenUp(sql)) < before + events) await pause(25);
  return events / ((performance.now() - start) / 1_000);
}

/** Reviews that both reactions know of. */
async function takenUp(sql: Sql): Promise<number> {
  const [row] = await sql<{ counted: number; aggregated: number }[]>`
    select (select coalesce(sum((counters->'totals'->>'reviews')::int), 0)::int from achievement_counters) as counted,
      (select coalesce(sum(value), 0)::int from daily_rollups where metric = 'reviews' and dimension = '') as aggregated`;
  return Math.min(row?.counted ?? 0, row?.aggregated ?? 0);
}

function reviewed(learnerId: LearnerId): DomainEvent {
  const id = newId();
  return {
    id: id as EventId,
    learnerId,
    type: 'card.reviewed',
    occurredAt: new Date(),
    payload: {
      attemptId: id as AttemptId,
      cardId: id as CardId,
      deckId: id as DeckId,
      exerciseType: 'typed',
      verdict: 'exact',
      rating: 'good',
      stateBefore: 'review',
      stateAfter: 'review',
      stability: 12.5,
      learnerDay: 20_700 as LearnerDay,
      durationMs: 2_400,
    },
  };
}
