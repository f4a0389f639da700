import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { Backend } from './backend.ts';

/** BullMQ on Redis, which must not evict keys and should write an append-only file. */
export function makeRedisBackend(redisUrl: string, onError: (error: Error) => void): Backend {
  // Adding fails at once while Redis is away: the outbox keeps the events, so nothing needs to wait in memory.
  const producer = new Redis(redisUrl, {
    ...reconnecting,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: 5_000,
  });
  // Working waits for Redis to come back, as long as it takes.
  const consumer = new Redis(redisUrl, { ...reconnecting, maxRetriesPerRequest: null });
  for (const connection of [producer, consumer]) connection.on('error', onError);
  return {
    name: 'redis',
    async check() {
      let reason: Error | undefined;
      // Connecting rejects with "Connection is closed."; the event before it says why.
      producer.once('error', (error) => (reason = error));
      await producer.connect().catch((error: unknown) => Promise.reject(reason ?? error));
    },
    openQueue(name, defaultJobOptions) {
      const queue = new Queue<unknown, void, string>(name, { connection: producer, defaultJobOptions });
      queue.on('error', onError);
      return queue;
    },
    openConsumer(name, processor, { onFailed, ...options }) {
      const worker = new Worker<unknown, void, string>(name, processor, { ...options, connection: consumer });
      worker.on('error', onError).on('failed', onFailed);
      return {
        waitUntilReady: () => worker.waitUntilReady(),
        close: (isForced) => worker.close(isForced),
      };
    },
    close() {
      producer.disconnect();
      consumer.disconnect();
      return Promise.resolve();
    },
  };
}

const reconnecting = {
  lazyConnect: true,
  connectTimeout: 5_000,
  retryStrategy: (attempt: number) => Math.min(100 * 2 ** attempt, 2_000),
} as const;
