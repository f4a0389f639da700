import type { Direction, OwnFields, StudySettings } from '@slova/domain';
import { index, integer, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { dayColumn, instantColumn, json, learnerColumn } from './columns.ts';

/** Named study settings that several decks of a learner share. */
export const studyPresets = pgTable(
  'study_presets',
  {
    learnerId: learnerColumn(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    settings: json<StudySettings>('settings').notNull(),
    createdAt: instantColumn('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.id] })],
);

/** What a learner wants of every deck: the share of reviews on each day of the week, Monday first, 0 to 1. */
export const studyPreferences = pgTable(
  'study_preferences',
  { learnerId: learnerColumn(), easyDays: json<readonly number[]>('easy_days').notNull() },
  (table) => [primaryKey({ columns: [table.learnerId] })],
);

/** Days off, both ends included: nothing is planned for them and no streak breaks. */
export const plannedBreaks = pgTable(
  'planned_breaks',
  {
    learnerId: learnerColumn(),
    id: uuid('id').notNull(),
    fromOn: dayColumn('from_on').notNull(),
    toOn: dayColumn('to_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.id] })],
);

/** What learners asked to have rescheduled. What it moved is in the log, as the rows logged when it was applied. */
export const reschedules = pgTable(
  'reschedules',
  {
    learnerId: learnerColumn(),
    id: uuid('id').notNull(),
    deckId: uuid('deck_id').notNull(),
    timeZone: text('time_zone').notNull(),
    dayStartHour: smallint('day_start_hour').notNull(),
    askedAt: instantColumn('asked_at').notNull(),
    /** To the microsecond: `logged_at` of its rows. */
    appliedAt: timestamp('applied_at', { withTimezone: true, precision: 6, mode: 'date' }),
    cards: integer('cards'),
    takeBackAskedAt: instantColumn('take_back_asked_at'),
    takenBackAt: instantColumn('taken_back_at'),
    takenBack: integer('taken_back'),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.id] }),
    index('reschedules_newest').on(table.learnerId, table.deckId, table.askedAt),
  ],
);

/** Answers and a note that a learner added to a term for themselves. */
export const ownTerms = pgTable(
  'own_terms',
  {
    learnerId: learnerColumn(),
    termId: uuid('term_id').notNull(),
    deckId: uuid('deck_id').notNull(),
    answers: json<Readonly<Record<Direction, readonly string[]>>>('answers').notNull(),
    note: text('note'),
    /** What the learner says otherwise than the authors, by field; no change of the deck touches it. */
    fields: json<OwnFields>('fields').notNull().default({}),
    updatedAt: instantColumn('updated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.termId] })],
);

/** "My answer should count": what was typed, for authors to decide. */
export const answerClaims = pgTable(
  'answer_claims',
  {
    learnerId: learnerColumn(),
    /** The attempt's id. */
    id: uuid('id').notNull(),
    deckId: uuid('deck_id').notNull(),
    termId: uuid('term_id').notNull(),
    direction: text('direction').$type<Direction>().notNull(),
    response: text('response').notNull(),
    claimedAt: instantColumn('claimed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.id] })],
);
