import { createPostgresBackend, Queue, withBackend, Worker } from 'bullmq';
import type { PgPool } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';

/** Where a bare queue lives: the same server as the queues it is compared with. */
export type Place = { readonly databaseUrl: string; readonly redisUrl: string | undefined };

const name = 'bench';
const concurrency = 4;
const perBulk = 1_000;

/** Jobs a second through BullMQ alone: added in bulk, one after the other taken by a consumer that does nothing. */
export async function bareJobsPerSecond(place: Place, jobs: number): Promise<number> {
  const bare = place.redisUrl === undefined ? onPostgres(place.databaseUrl) : onRedis(place.redisUrl);
  const allDone = Promise.withResolvers<void>();
  let left = jobs;
  const consumer = bare.consume(() => {
    left -= 1;
    if (left === 0) allDone.resolve();
    return Promise.resolve();
  });
  await consumer.waitUntilReady();
  const start = performance.now();
  for (let added = 0; added < jobs; added += perBulk) await bare.add(Math.min(perBulk, jobs - added));
  await allDone.promise;
  const seconds = (performance.now() - start) / 1_000;
  await consumer.close();
  await bare.close();
  return jobs / seconds;
}

type Bare = {
  readonly add: (jobs: number) => Promise<unknown>;
  readonly consume: (work: () => Promise<void>) => {
    waitUntilReady: () => Promise<unknown>;
    close: () => Promise<void>;
  };
  readonly close: () => Promise<void>;
};

function onPostgres(databaseUrl: string): Bare {
  const pool = new pg.Pool({ connectionString: databaseUrl, options: '-c search_path=bullmq', max: 7 });
  const connection = pool as unknown as PgPool;
  const bull = withBackend(createPostgresBackend);
  const queue = new bull.Queue(name, { connection });
  return {
    add: (jobs) => queue.addBulk(noJobs(jobs)),
    consume: (work) => new bull.Worker(name, work, { connection, concurrency }),
    async close() {
      await queue.close();
      await pool.end();
    },
  };
}

function onRedis(redisUrl: string): Bare {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null });
  const queue = new Queue(name, { connection });
  return {
    add: (jobs) => queue.addBulk(noJobs(jobs)),
    consume: (work) => new Worker(name, work, { connection, concurrency }),
    async close() {
      await queue.close();
      connection.disconnect();
    },
  };
}

function noJobs(jobs: number) {
  return Array.from({ length: jobs }, () => ({
    name: 'nothing',
    data: {},
    opts: { removeOnComplete: true },
  }));
}
