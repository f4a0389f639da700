import type { QueueReport } from '@slova/application';
import type { OpenQueue } from './backend.ts';

const failuresShown = 50;
const reasonLength = 500;

/** What staff see of a queue: how much is in which state, and the newest failures. */
export async function reportQueue(
  queue: OpenQueue,
  about: Pick<QueueReport, 'name' | 'backend' | 'reportedAt'>,
): Promise<QueueReport> {
  const [counts, failed] = await Promise.all([
    queue.getJobCounts('waiting', 'active', 'delayed', 'completed', 'failed'),
    queue.getFailed(0, failuresShown - 1),
  ]);
  const { waiting = 0, active = 0, delayed = 0, completed = 0, failed: failures = 0 } = counts;
  return { ...about, waiting, active, delayed, completed, failed: failures, failures: failed.map(failureOf) };
}

function failureOf(
  job: Awaited<ReturnType<OpenQueue['getFailed']>>[number],
): QueueReport['failures'][number] {
  return {
    jobId: job.id ?? '',
    job: job.name,
    reason: job.failedReason.slice(0, reasonLength),
    attempts: job.attemptsMade,
    failedAt: new Date(job.finishedOn ?? job.timestamp),
  };
}
