import type { TopicKind } from '@slova/domain';
import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instantColumn, learnerColumn } from './columns.ts';

/** Categories and tags that were renamed in many decks, to be taken back. Its id is the batch of its revisions. */
export const topicRenamings = pgTable(
  'topic_renamings',
  {
    /** Whoever did it. */
    learnerId: learnerColumn(),
    id: uuid('id').notNull(),
    /** In decks of the house: done by staff, and taken back by any of them. */
    isOfHouse: boolean('is_of_house').notNull(),
    kind: text('kind').$type<TopicKind>().notNull(),
    fromName: text('from_name').notNull(),
    toName: text('to_name').notNull(),
    deckIds: uuid('deck_ids').array().notNull(),
    terms: integer('terms').notNull(),
    madeAt: instantColumn('made_at').notNull(),
    takenBackAt: instantColumn('taken_back_at'),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.id] }),
    index('topic_renamings_newest').on(table.learnerId, table.madeAt),
    index('topic_renamings_house')
      .on(table.madeAt)
      .where(sql`is_of_house`),
  ],
);
