import { bigint, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { dayColumn, learnerColumn } from './columns.ts';

/** What a learner did on each of their days, per deck: streaks, limits and statistics read this and nothing else (rule T4). */
export const dayLedger = pgTable(
  'day_ledger',
  {
    learnerId: learnerColumn(),
    learnerDay: dayColumn('learner_day').notNull(),
    deckId: uuid('deck_id').notNull(),
    reviews: integer('reviews').notNull(),
    /** Answers to cards that were due by day: what the review limit counts. */
    reviewCards: integer('review_cards').notNull(),
    newCards: integer('new_cards').notNull(),
    recalled: integer('recalled').notNull(),
    durationMs: bigint('duration_ms', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.learnerDay, table.deckId] })],
);
