export { migrateQueues } from './migrate-queues.ts';
export { openQueues, type Queues } from './open-queues.ts';
export type { Consumer, JobFailure } from './consume-jobs.ts';
export type { RetryPolicy } from './job-options.ts';
export { jobNames, type JobHandlers, type JobName, type JobPayload, type NewJob } from './jobs.ts';
export { eventsPerJob } from './event-batch.ts';
export { reactionJobs } from './reaction-jobs.ts';
export type { Schedule } from './schedule.ts';
