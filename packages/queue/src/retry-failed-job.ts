import type { OpenQueue } from './backend.ts';

/** Puts a failed job back in its queue, with all its attempts before it. False when there is no such failed job. */
export async function retryFailedJob(
  open: readonly (readonly [string, OpenQueue])[],
  queueName: string,
  jobId: string,
): Promise<boolean> {
  const queue = new Map(open).get(queueName);
  const job = await queue?.getJob(jobId);
  if (!job || !(await job.isFailed())) return false;
  await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
  return true;
}
