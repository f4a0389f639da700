import {
  createTestDatabase,
  queueBackends,
  testRedisUrl,
  type QueueBackend,
  type TestDatabase,
} from '@slova/vitest';
import { Redis } from 'ioredis';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { JobFailure } from './consume-jobs.ts';
import type { JobHandlers, NewJob } from './jobs.ts';
import { jobOptions } from './job-options.ts';
import { jobNames } from './jobs.ts';
import { migrateQueues } from './migrate-queues.ts';
import type { Queues } from './open-queues.ts';
import { openQueues } from './open-queues.ts';
import { makePostgresBackend } from './postgres-backend.ts';
import { makeRedisBackend } from './redis-backend.ts';
import { anEvent } from './testing/events.ts';

const silent = (): void => undefined;
const fast = { attempts: 3, backoffMs: 20 };
/** For what comes in no time on a quiet machine. */
const patienceMs = 20_000;

/** Handlers that do nothing, but for those a test cares about. */
function handlers(own: Partial<JobHandlers>): JobHandlers {
  const idle = Object.fromEntries(
    jobNames.map((name) => [name, () => Promise.resolve()]),
  ) as unknown as JobHandlers;
  return { ...idle, ...own };
}

describe.each(queueBackends())('queues on %s', (backend) => {
  let database: TestDatabase;
  const opened: Queues[] = [];
  const closing: (() => Promise<void>)[] = [];

  const open = async (): Promise<Queues> => {
    const redisUrl = backend === 'redis' ? testRedisUrl() : undefined;
    const queues = await openQueues({
      databaseUrl: database.url,
      redisUrl,
      onError: silent,
      retryPolicy: fast,
    });
    opened.push(queues);
    return queues;
  };
  const consume = async (
    queues: Queues,
    own: Partial<JobHandlers>,
    onFailure: (failure: JobFailure) => void = silent,
  ) => {
    const consumer = await queues.consume(handlers(own), onFailure);
    closing.push(() => consumer.close(true));
    return consumer;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    await migrateQueues(database.url);
  });
  afterEach(async () => {
    await Promise.all(closing.splice(0).map((close) => close()));
    await Promise.all(opened.splice(0).map((queues) => queues.close()));
    await empty(backend, database.url);
  });
  afterAll(() => database.drop());

  test('a batch of events reaches its handler once, as it was sent', async () => {
    const queues = await open();
    const seen: unknown[] = [];
    await consume(queues, {
      'achievement.evaluate': ({ events }) => Promise.resolve(void seen.push(...events)),
    });
    const events = [anEvent('card.reviewed'), anEvent('deck.enrolled')];
    await queues.add([{ name: 'achievement.evaluate', payload: { events } }]);
    await vi.waitFor(() => expect(seen).toEqual(events), patienceMs);
  });

  test('a thousand jobs added at once are done once each', async () => {
    const queues = await open();
    const seen: string[] = [];
    await consume(queues, {
      'notification.create': ({ events }) => Promise.resolve(void seen.push(...events.map(({ id }) => id))),
    });
    const events = Array.from({ length: 1_000 }, () => anEvent('learner.registered'));
    await queues.add(events.map((event) => ({ name: 'notification.create', payload: { events: [event] } })));
    await vi.waitFor(
      () => expect(seen.toSorted()).toEqual(events.map(({ id }) => id).toSorted()),
      patienceMs,
    );
  });

  test('a job that fails now and then succeeds in the end', async () => {
    const queues = await open();
    let attempts = 0;
    await consume(queues, {
      'email.send': async () => {
        attempts += 1;
        if (attempts < fast.attempts) throw new Error('mail server is down');
      },
    });
    await queues.add([{ name: 'email.send', payload: {} }]);
    await vi.waitFor(() => expect(attempts).toBe(fast.attempts), patienceMs);
    await vi.waitFor(
      async () => expect(await counts(queues, 'mail')).toMatchObject({ completed: 1, failed: 0, delayed: 0 }),
      patienceMs,
    );
  });

  test('a job that never succeeds waits with its reason until staff send it again', async () => {
    const queues = await open();
    let isBroken = true;
    const failures: JobFailure[] = [];
    const send = () => (isBroken ? Promise.reject(new Error('no such mailbox')) : Promise.resolve());
    await consume(queues, { 'email.send': send }, (failure) => failures.push(failure));
    await queues.add([{ name: 'email.send', payload: {} }]);
    await vi.waitFor(
      async () => expect(await counts(queues, 'mail')).toMatchObject({ failed: 1 }),
      patienceMs,
    );
    const failure = (await counts(queues, 'mail'))?.failures[0];
    expect(failure).toMatchObject({ job: 'email.send', reason: 'no such mailbox', attempts: fast.attempts });
    expect(failures.map(({ attempt, isFinal }) => [attempt, isFinal])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
    isBroken = false;
    expect(await queues.retry('mail', failure?.jobId ?? '')).toBe(true);
    await vi.waitFor(
      async () => expect(await counts(queues, 'mail')).toMatchObject({ failed: 0, completed: 1 }),
      patienceMs,
    );
  });

  test('a retry of what did not fail is refused', async () => {
    const queues = await open();
    expect(await queues.retry('mail', '4711')).toBe(false);
    expect(await queues.retry('no-such-queue', '1')).toBe(false);
  });

  test('a payload that does not parse never reaches its handler', async () => {
    const queues = await open();
    const recalculate = vi.fn<() => Promise<void>>(() => Promise.resolve());
    await consume(queues, { 'review.recalculate': recalculate });
    await queues.add([{ name: 'review.recalculate', payload: { cards: 'all' } } as unknown as NewJob]);
    await vi.waitFor(
      async () => expect(await counts(queues, 'maintenance')).toMatchObject({ failed: 1 }),
      patienceMs,
    );
    expect(recalculate).not.toHaveBeenCalled();
  });

  test('two workers that ask for a schedule get one', async () => {
    const [one, other] = [await open(), await open()];
    const ran = vi.fn<() => Promise<void>>(() => Promise.resolve());
    await consume(one, { 'session.sweep': ran });
    await consume(other, { 'session.sweep': ran });
    const schedule = [{ job: 'session.sweep', everyMs: 1_000 }] as const;
    await Promise.all([one, other].map((queues) => queues.ensureSchedules(schedule)));
    await vi.waitFor(() => expect(ran.mock.calls.length).toBeGreaterThanOrEqual(3), patienceMs);
    expect(await schedulesOf(backend, database.url)).toEqual(['session.sweep']);
  });

  test('a report counts what waits', async () => {
    const queues = await open();
    await queues.add([
      { name: 'email.send', payload: {} },
      { name: 'email.send', payload: {} },
      { name: 'outbox.prune', payload: {} },
    ]);
    const at = new Date('2026-01-02T03:04:05Z');
    const reports = await queues.report(at);
    expect(
      reports.map(({ name, waiting, backend: on, reportedAt }) => [name, waiting, on, reportedAt]),
    ).toEqual([
      ['reactions', 0, backend, at],
      ['mail', 2, backend, at],
      ['maintenance', 1, backend, at],
    ]);
  });

  test('closing waits for the job in hand and takes no other', async () => {
    const queues = await open();
    const done: string[] = [];
    const started = Promise.withResolvers<void>();
    const consumer = await consume(queues, {
      'email.send': async () => {
        started.resolve();
        await new Promise((resolve) => setTimeout(resolve, 300));
        done.push('sent');
      },
    });
    await queues.add([
      { name: 'email.send', payload: {} },
      { name: 'email.send', payload: {} },
    ]);
    await started.promise;
    await consumer.close();
    expect(done).toEqual(['sent']);
    expect(await counts(queues, 'mail')).toMatchObject({ waiting: 1, active: 0, completed: 1 });
  });
});

test('opening queues on a backend that is not there fails instead of waiting', async () => {
  const nobody = 'postgres://nobody@127.0.0.1:1/nothing';
  await expect(openQueues({ databaseUrl: nobody, onError: silent })).rejects.toThrow('ECONNREFUSED');
  const redisUrl = 'redis://127.0.0.1:1';
  await expect(openQueues({ databaseUrl: nobody, redisUrl, onError: silent })).rejects.toThrow(
    'ECONNREFUSED',
  );
});

async function counts(queues: Queues, name: string) {
  return (await queues.report(new Date())).find((report) => report.name === name);
}

async function schedulesOf(name: QueueBackend, databaseUrl: string): Promise<(string | undefined)[]> {
  const backend =
    name === 'redis'
      ? makeRedisBackend(testRedisUrl() ?? '', silent)
      : makePostgresBackend(databaseUrl, silent);
  const queue = backend.openQueue('maintenance', jobOptions(fast));
  const schedulers = await queue.getJobSchedulers();
  await queue.close();
  await backend.close();
  return schedulers.map(({ key }) => key);
}

async function empty(backend: QueueBackend, databaseUrl: string): Promise<void> {
  if (backend === 'redis') {
    const redis = new Redis(testRedisUrl() ?? '');
    await redis.flushdb();
    redis.disconnect();
    return;
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('TRUNCATE bullmq.job, bullmq.scheduler CASCADE');
  await client.end();
}
