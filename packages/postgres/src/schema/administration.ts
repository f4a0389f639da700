import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instantColumn, json } from './columns.ts';

/** What staff did, append-only: a trigger refuses every change (ADM-9). */
export const auditLog = pgTable(
  'audit_log',
  {
    id: uuid('id').primaryKey(),
    actorId: uuid('actor_id').notNull(),
    action: text('action').notNull(),
    subjectId: text('subject_id').notNull(),
    reason: text('reason').notNull(),
    at: instantColumn('at').notNull(),
  },
  (table) => [index('audit_log_subject').on(table.subjectId, table.at.desc())],
);

export type QueueFailure = {
  readonly jobId: string;
  readonly job: string;
  readonly reason: string;
  readonly attempts: number;
  readonly failedAt: string;
};

/** What the worker last saw in each queue: the API reads this and never talks to the queue. */
export const queueReports = pgTable('queue_reports', {
  name: text('name').primaryKey(),
  backend: text('backend').$type<'postgres' | 'redis'>().notNull(),
  waiting: integer('waiting').notNull(),
  active: integer('active').notNull(),
  delayed: integer('delayed').notNull(),
  completed: integer('completed').notNull(),
  failed: integer('failed').notNull(),
  failures: json<readonly QueueFailure[]>('failures').notNull(),
  reportedAt: instantColumn('reported_at').notNull(),
});

/** Retries that staff asked for; the worker carries them out and removes the row. */
export const jobRetries = pgTable('job_retries', {
  id: uuid('id').primaryKey(),
  queue: text('queue').notNull(),
  jobId: text('job_id').notNull(),
  requestedAt: instantColumn('requested_at').notNull(),
});
