import type { Backend, QueuedJob } from './backend.ts';
import type { JobHandlers, JobName } from './jobs.ts';
import { jobs } from './jobs.ts';
import type { QueueName } from './queues.ts';
import { queueNames, queues } from './queues.ts';

export type Consumer = {
  /** Takes no more jobs and resolves when those in hand are finished (forced: at once). */
  readonly close: (isForced?: boolean) => Promise<void>;
};

export type JobFailure = {
  readonly queue: QueueName;
  readonly job: string;
  readonly jobId: string;
  readonly attempt: number;
  /** True when it will not be tried again. */
  readonly isFinal: boolean;
  readonly error: Error;
};

/** Works on all queues: parses each payload and passes it to the one handler of its job. */
export async function consumeJobs(
  backend: Backend,
  handlers: JobHandlers,
  onFailure: (failure: JobFailure) => void,
): Promise<Consumer> {
  const consumers = queueNames.map((queue) =>
    backend.openConsumer(queue, (job) => handle(handlers, job), {
      ...survival,
      concurrency: queues[queue].concurrency,
      onFailed: (job, error) => onFailure(failureOf(queue, job, error)),
    }),
  );
  await Promise.all(consumers.map((consumer) => consumer.waitUntilReady()));
  return {
    async close(isForced = false) {
      await Promise.all(consumers.map((consumer) => consumer.close(isForced)));
    },
  };
}

/** A job whose worker died is taken up again within `lockDuration` and two checks, as often as workers die. */
const survival = {
  lockDuration: 10_000,
  stalledInterval: 5_000,
  // The default of 1 gives jobs up for lost that did no more than meet two crashes.
  maxStalledCount: 100,
} as const;

async function handle(handlers: JobHandlers, job: QueuedJob): Promise<void> {
  if (!isJobName(job.name)) throw new Error(`No handler for ${job.name}: was it added by a newer version?`);
  const payload = jobs[job.name].payload.parse(job.data);
  // Name and payload belong together by the list of jobs; the compiler loses sight of it here.
  await (handlers[job.name] as (payload: unknown) => Promise<void>)(payload);
}

function isJobName(name: string): name is JobName {
  return Object.hasOwn(jobs, name);
}

function failureOf(queue: QueueName, job: QueuedJob | undefined, error: Error): JobFailure {
  const attempt = job?.attemptsMade ?? 0;
  return {
    queue,
    job: job?.name ?? 'unknown',
    jobId: job?.id ?? 'unknown',
    attempt,
    isFinal: attempt >= (job?.opts.attempts ?? 1),
    error,
  };
}
