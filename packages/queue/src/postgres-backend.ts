import type { PgPool } from 'bullmq';
import { createPostgresBackend, DEFAULT_SCHEMA, withBackend } from 'bullmq';
import pg from 'pg';
import type { Backend } from './backend.ts';
import { queueNames } from './queues.ts';

/** BullMQ in the schema `bullmq` of our own database. All queues share one small pool. */
export function makePostgresBackend(databaseUrl: string, onError: (error: Error) => void): Backend {
  const pool = openPool(databaseUrl);
  pool.on('error', onError);
  // BullMQ describes a pool in its own words, which pg's overloads do not match.
  const connection = pool as unknown as PgPool;
  const bull = withBackend(createPostgresBackend);
  return {
    name: 'postgres',
    async check() {
      await pool.query('SELECT 1');
    },
    openQueue(name, defaultJobOptions) {
      const queue = new bull.Queue<unknown, void, string>(name, { connection, defaultJobOptions });
      queue.on('error', onError);
      return queue;
    },
    openConsumer(name, processor, { onFailed, ...options }) {
      const worker = new bull.Worker<unknown, void, string>(name, processor, { ...options, connection });
      worker.on('error', onError).on('failed', onFailed);
      return { waitUntilReady: () => worker.waitUntilReady(), close: (isForced) => worker.close(isForced) };
    },
    close: () => pool.end(),
  };
}

function openPool(databaseUrl: string): pg.Pool {
  return new pg.Pool({
    connectionString: databaseUrl,
    // A pool handed to BullMQ must bring the search path itself; BullMQ then assumes its default schema.
    options: `-c search_path=${DEFAULT_SCHEMA}`,
    // Each consumer keeps one connection to listen on; the rest serve queries of a few milliseconds.
    max: queueNames.length + 4,
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
    application_name: 'slova-queue',
  });
}
