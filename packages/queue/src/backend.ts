import type { Job, JobsOptions, Queue, WorkerOptions } from 'bullmq';

/** BullMQ on either backend, as far as this package uses it. */
export type Backend = {
  readonly name: 'postgres' | 'redis';
  /** Rejects when the backend cannot be reached, or refuses us. */
  readonly check: () => Promise<void>;
  readonly openQueue: (name: string, defaultJobOptions: JobsOptions) => OpenQueue;
  readonly openConsumer: (name: string, processor: Processor, options: ConsumerOptions) => OpenConsumer;
  /** Closes the connections; queues and consumers are closed before. */
  readonly close: () => Promise<void>;
};

export type OpenQueue = Pick<
  Queue<unknown, void, string>,
  | 'addBulk'
  | 'close'
  | 'getFailed'
  | 'getJob'
  | 'getJobCounts'
  | 'getJobScheduler'
  | 'getJobSchedulers'
  | 'upsertJobScheduler'
  | 'waitUntilReady'
>;

type OpenConsumer = {
  readonly waitUntilReady: () => Promise<void>;
  /** Resolves when the jobs in hand are finished, or at once when forced: those are then recovered as stalled. */
  readonly close: (isForced: boolean) => Promise<void>;
};

export type QueuedJob = Job<unknown, void, string>;
type Processor = (job: QueuedJob) => Promise<void>;
type ConsumerOptions = Omit<WorkerOptions, 'connection'> & {
  readonly onFailed: (job: QueuedJob | undefined, error: Error) => void;
};
