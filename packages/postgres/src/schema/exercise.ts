import type { Direction } from '@slova/domain';
import { doublePrecision, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instantColumn, learnerColumn } from './columns.ts';

/** How good a learner is at a deck, as a rating in logits. */
export const learnerAbilities = pgTable(
  'learner_abilities',
  {
    learnerId: learnerColumn(),
    deckId: uuid('deck_id').notNull(),
    ability: doublePrecision('ability').notNull(),
    answers: integer('answers').notNull(),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.deckId] })],
);

/** How hard a term is in one direction, as a rating in logits learnt from everybody's answers. */
export const itemDifficulties = pgTable(
  'item_difficulties',
  {
    deckId: uuid('deck_id').notNull(),
    termId: uuid('term_id').notNull(),
    direction: text('direction').$type<Direction>().notNull(),
    difficulty: doublePrecision('difficulty').notNull(),
    answers: integer('answers').notNull(),
  },
  (table) => [primaryKey({ columns: [table.deckId, table.termId, table.direction] })],
);

/** What each answer changed in both ratings: undoing an answer takes it back. Kept as long as an answer can be undone. */
export const ratingChanges = pgTable(
  'rating_changes',
  {
    learnerId: learnerColumn(),
    /** The answer's event. */
    id: uuid('id').notNull(),
    deckId: uuid('deck_id').notNull(),
    termId: uuid('term_id').notNull(),
    direction: text('direction').$type<Direction>().notNull(),
    ability: doublePrecision('ability').notNull(),
    difficulty: doublePrecision('difficulty').notNull(),
    changedAt: instantColumn('changed_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.id] }),
    index('rating_changes_age').using('brin', table.changedAt),
  ],
);
