import type { Clock, QueueReportStore } from '@slova/application';
import type { Queues } from '@slova/queue';
import { schedules } from './schedules.ts';

/**
 * One round of looking after the queues: sees that the schedules are there (a flushed Redis has none), tells PostgreSQL what
 * the queues hold, and carries out the retries that staff asked for.
 */
export async function tendQueues(queues: Queues, reports: QueueReportStore, clock: Clock): Promise<void> {
  await queues.ensureSchedules(schedules);
  for (const { queue, jobId } of await reports.takeRetries()) await queues.retry(queue, jobId);
  await reports.save(await queues.report(clock()));
}
