import { inject } from 'vitest';
import { workerNumber } from './env.ts';

export type QueueBackend = 'postgres' | 'redis';

/** The backends a queue suite has to pass on in this run: PostgreSQL always, Redis where one runs. */
export function queueBackends(): readonly QueueBackend[] {
  return testRedisUrl() === undefined ? ['postgres'] : ['postgres', 'redis'];
}

/**
 * Address of the run's Redis, or undefined where none is installed. Files that run at the same time get
 * different database numbers, so one may flush its own; publish/subscribe channels are shared by all.
 */
export function testRedisUrl(): string | undefined {
  const server = inject('redisUrl');
  return server === null ? undefined : `${server}/${workerNumber()}`;
}
