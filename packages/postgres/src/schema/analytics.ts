import { bigint, date, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instantColumn, learnerColumn } from './columns.ts';

/** Events folded per UTC day: `metric` such as `reviews`, split by `dimension` (empty: all). */
export const dailyRollups = pgTable(
  'daily_rollups',
  {
    day: date('day', { mode: 'string' }).notNull(),
    metric: text('metric').notNull(),
    dimension: text('dimension').notNull(),
    value: bigint('value', { mode: 'number' }).notNull(),
    updatedAt: instantColumn('updated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.metric, table.dimension] })],
);

/** Who was active on a UTC day, so that a learner counts once. */
export const activeLearners = pgTable(
  'active_learners',
  { learnerId: learnerColumn(), day: date('day', { mode: 'string' }).notNull() },
  (table) => [primaryKey({ columns: [table.learnerId, table.day] })],
);
