import type { OpenQueue } from './backend.ts';
import type { JobName } from './jobs.ts';
import { jobs } from './jobs.ts';
import type { QueueName } from './queues.ts';

/** When a job without payload runs by itself: every so often, or at the times of a cron pattern in UTC. */
export type Schedule = { readonly job: JobName } & ({ readonly everyMs: number } | { readonly cron: string });

/**
 * Writes down the schedules that are missing or changed. Each is known by its job's name, so any number of workers may
 * ask, at any time: also again and again, should a Redis have lost them.
 */
export async function ensureSchedules(
  open: Readonly<Record<QueueName, OpenQueue>>,
  schedules: readonly Schedule[],
): Promise<void> {
  for (const schedule of schedules) await ensure(open[jobs[schedule.job].queue], schedule);
}

async function ensure(queue: OpenQueue, schedule: Schedule): Promise<void> {
  const times = 'cron' in schedule ? { pattern: schedule.cron, tz: 'UTC' } : { every: schedule.everyMs };
  const known = await queue.getJobScheduler(schedule.job);
  if (known && known.pattern === times.pattern && known.every === times.every) return;
  await queue.upsertJobScheduler(schedule.job, times, { name: schedule.job, data: {} });
}
