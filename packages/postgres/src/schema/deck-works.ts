import type { ChangeBatchId, DeckId, TermId } from '@slova/domain';
import { sql } from 'drizzle-orm';
import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instantColumn, learnerColumn } from './columns.ts';

/** Changes of decks that take longer than a request may, each with how far it is. */
export const deckWorks = pgTable(
  'deck_works',
  {
    learnerId: learnerColumn(),
    id: uuid('id').notNull(),
    deckId: uuid('deck_id').$type<DeckId>().notNull(),
    kind: text('kind').$type<'copy' | 'restore'>().notNull(),
    /** What is copied. */
    fromDeckId: uuid('from_deck_id').$type<DeckId>(),
    /** As it was then. */
    moment: instantColumn('moment'),
    reason: text('reason'),
    batchId: uuid('batch_id').$type<ChangeBatchId>().notNull(),
    /** All that it is about, in their order; none once it has ended. */
    termIds: uuid('term_ids').$type<TermId>().array().notNull(),
    done: integer('done').notNull(),
    total: integer('total').notNull(),
    askedAt: instantColumn('asked_at').notNull(),
    endedAt: instantColumn('ended_at'),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.id] }),
    index('deck_works_going')
      .on(table.deckId)
      .where(sql`ended_at is null`),
  ],
);
