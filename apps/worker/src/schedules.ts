import type { Schedule } from '@slova/queue';

const minute = 60_000;

/** What runs by itself. A schedule belongs to all workers together: each run is done by one of them. */
export const schedules: readonly Schedule[] = [
  // The net under the job that follows each notification: whatever could not be sent then.
  { job: 'email.send', everyMs: 5 * minute },
  { job: 'outbox.prune', everyMs: 60 * minute },
  { job: 'session.sweep', everyMs: 60 * minute },
  { job: 'import.prune', cron: '40 1 * * *' },
  { job: 'attempt.prune', cron: '50 1 * * *' },
  { job: 'media.sweep', cron: '0 2 * * *' },
  // How lately a deck was worked on counts, and nothing happens when a day passes.
  { job: 'catalogue.count', cron: '10 2 * * *' },
  // At night of most of Europe, because it reads every review there is.
  { job: 'scheduler.audit', cron: '30 2 * * *' },
];
