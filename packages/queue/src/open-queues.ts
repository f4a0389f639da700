import type { QueueReport } from '@slova/application';
import type { Backend, OpenQueue } from './backend.ts';
import { consumeJobs } from './consume-jobs.ts';
import type { Consumer, JobFailure } from './consume-jobs.ts';
import { defaultRetryPolicy, jobOptions } from './job-options.ts';
import type { RetryPolicy } from './job-options.ts';
import type { JobHandlers, NewJob } from './jobs.ts';
import { jobs } from './jobs.ts';
import { makePostgresBackend } from './postgres-backend.ts';
import { reportQueue } from './queue-report.ts';
import type { QueueName } from './queues.ts';
import { queueNames } from './queues.ts';
import { makeRedisBackend } from './redis-backend.ts';
import { retryFailedJob } from './retry-failed-job.ts';
import type { Schedule } from './schedule.ts';
import { ensureSchedules } from './schedule.ts';

/** The queues, open: everything a worker does with them. Calls reject, and soon, while the backend is away. */
export type Queues = {
  readonly backend: Backend['name'];
  /** Adds jobs, one round trip per queue. When it rejects, some may have been added all the same. */
  readonly add: (jobs: readonly NewJob[]) => Promise<void>;
  /** Starts to work: each job goes to its handler, again and again until it succeeds or runs out of attempts. */
  readonly consume: (handlers: JobHandlers, onFailure: (failure: JobFailure) => void) => Promise<Consumer>;
  /** Sees to it that these schedules exist, once for all workers; cheap when they do. */
  readonly ensureSchedules: (schedules: readonly Schedule[]) => Promise<void>;
  readonly report: (at: Date) => Promise<readonly QueueReport[]>;
  /** Puts a failed job back in its queue; false when there is no such failed job. */
  readonly retry: (queue: string, jobId: string) => Promise<boolean>;
  readonly close: () => Promise<void>;
};

type Options = {
  readonly databaseUrl: string;
  /** Redis carries the queues when set, PostgreSQL otherwise. */
  readonly redisUrl?: string | undefined;
  /** Told of broken connections; they are mended without anybody's doing. */
  readonly onError: (error: Error) => void;
  readonly retryPolicy?: RetryPolicy;
};

/** Opens the queues. Rejects when the backend cannot be reached; on PostgreSQL `migrateQueues` must have run. */
export async function openQueues({
  databaseUrl,
  redisUrl,
  onError,
  retryPolicy = defaultRetryPolicy,
}: Options): Promise<Queues> {
  const backend =
    redisUrl === undefined ? makePostgresBackend(databaseUrl, onError) : makeRedisBackend(redisUrl, onError);
  await backend.check().catch(async (cause: unknown) => {
    await backend.close();
    throw cause;
  });
  const options = jobOptions(retryPolicy);
  const open = Object.fromEntries(
    queueNames.map((name) => [name, backend.openQueue(name, options)]),
  ) as Record<QueueName, OpenQueue>;
  await Promise.all(Object.values(open).map((queue) => queue.waitUntilReady()));
  return {
    backend: backend.name,
    add: (added) => addJobs(open, added),
    consume: (handlers, onFailure) => consumeJobs(backend, handlers, onFailure),
    ensureSchedules: (schedules) => ensureSchedules(open, schedules),
    report: (at) =>
      Promise.all(
        queueNames.map((name) => reportQueue(open[name], { name, backend: backend.name, reportedAt: at })),
      ),
    retry: (name, jobId) =>
      retryFailedJob(
        queueNames.map((each) => [each, open[each]]),
        name,
        jobId,
      ),
    async close() {
      await Promise.all(Object.values(open).map((queue) => queue.close()));
      await backend.close();
    },
  };
}

async function addJobs(
  open: Readonly<Record<QueueName, OpenQueue>>,
  added: readonly NewJob[],
): Promise<void> {
  await Promise.all(
    queueNames.map(async (queueName) => {
      const own = added.filter(({ name }) => jobs[name].queue === queueName);
      if (own.length > 0)
        await open[queueName].addBulk(own.map(({ name, payload }) => ({ name, data: payload })));
    }),
  );
}
