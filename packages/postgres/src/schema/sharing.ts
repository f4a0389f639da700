import type { DeckRole, SuggestedField } from '@slova/domain';
import { sql } from 'drizzle-orm';
import {
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { instantColumn, learnerColumn } from './columns.ts';

/** What learners who studied a deck think of it: one to five stars each. */
export const deckRatings = pgTable(
  'deck_ratings',
  {
    learnerId: learnerColumn(),
    deckId: uuid('deck_id').notNull(),
    stars: smallint('stars').notNull(),
    ratedAt: instantColumn('rated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.deckId] }),
    index('deck_ratings_deck').on(table.deckId),
  ],
);

/** What the catalogue shows and orders decks by, counted after each change; a deck without a row has nobody's attention yet. */
export const deckFigures = pgTable('deck_figures', {
  deckId: uuid('deck_id').primaryKey(),
  learners: integer('learners').notNull(),
  ratings: integer('ratings').notNull(),
  stars: integer('stars').notNull(),
  /** From 0 to 1. */
  quality: doublePrecision('quality').notNull(),
});

/** Who is asked to write a deck with its owner, by address: nobody is told whether it belongs to an account. */
export const deckInvitations = pgTable(
  'deck_invitations',
  {
    deckId: uuid('deck_id').notNull(),
    email: text('email').notNull(),
    role: text('role').$type<Exclude<DeckRole, 'reader'>>().notNull(),
    invitedBy: uuid('invited_by').notNull(),
    invitedAt: instantColumn('invited_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.deckId, table.email] }),
    index('deck_invitations_email').on(table.email),
  ],
);

/** A deck on its way to being published: its reviewers were asked, or said what is missing. */
export const deckReviews = pgTable('deck_reviews', {
  deckId: uuid('deck_id').primaryKey(),
  askedBy: uuid('asked_by').notNull(),
  askedAt: instantColumn('asked_at').notNull(),
  /** Why it was sent back; null: still in review. */
  sentBackFor: text('sent_back_for'),
});

/** When a learner last saw what had come of a deck. */
export const deckVisits = pgTable(
  'deck_visits',
  {
    learnerId: learnerColumn(),
    deckId: uuid('deck_id').notNull(),
    seenAt: instantColumn('seen_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.deckId] })],
);

/** Corrections that learners suggest to the authors of a deck. */
export const suggestions = pgTable(
  'suggestions',
  {
    id: uuid('id').primaryKey(),
    deckId: uuid('deck_id').notNull(),
    termId: uuid('term_id').notNull(),
    /** Who suggests it. */
    authorId: uuid('author_id').notNull(),
    field: text('field').$type<SuggestedField>().notNull(),
    before: text('before').notNull(),
    after: text('after').notNull(),
    reason: text('reason'),
    state: text('state').$type<'open' | 'merged' | 'declined'>().notNull().default('open'),
    madeAt: instantColumn('made_at').notNull(),
    decidedBy: uuid('decided_by'),
    decidedAt: instantColumn('decided_at'),
    declinedFor: text('declined_for'),
  },
  (table) => [
    uniqueIndex('suggestions_once')
      .on(table.termId, table.authorId, table.field, sql`md5(after)`)
      .where(sql`state = 'open'`),
    index('suggestions_open')
      .on(table.deckId, table.id)
      .where(sql`state = 'open'`),
    index('suggestions_author').on(table.authorId),
  ],
);
