import type { JobsOptions } from 'bullmq';

/** How often and how patiently a failing job is tried again. */
export type RetryPolicy = {
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled each time, up to half of it left to chance. */
  readonly backoffMs: number;
};

/** Ten attempts within about a quarter of an hour, then the job waits for staff. */
export const defaultRetryPolicy: RetryPolicy = { attempts: 10, backoffMs: 1_000 };

const minute = 60;
const day = 24 * 60 * minute;

/** Finished jobs go by age, never by count: counting deadlocks on PostgreSQL, and batches are large. */
export function jobOptions({ attempts, backoffMs }: RetryPolicy): JobsOptions {
  return {
    attempts,
    backoff: { type: 'exponential', delay: backoffMs, jitter: 0.5 },
    removeOnComplete: { age: 10 * minute },
    removeOnFail: { age: 30 * day },
  };
}
