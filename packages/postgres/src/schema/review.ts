import type {
  CardSchedule,
  CardState,
  Direction,
  Exercise,
  ExerciseType,
  Outcome,
  Rating,
  Reason,
  SchedulerSettings,
  Verdict,
} from '@slova/domain';
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
import { dayColumn, instantColumn, json, learnerColumn } from './columns.ts';

/** A deck that a learner has chosen, with its limits and scheduling. `settings` null: the defaults. */
export const enrolments = pgTable(
  'enrolments',
  {
    learnerId: learnerColumn(),
    deckId: uuid('deck_id').notNull(),
    enrolledAt: instantColumn('enrolled_at').notNull(),
    newPerDay: integer('new_per_day').notNull(),
    reviewsPerDay: integer('reviews_per_day').notNull(),
    settings: json<SchedulerSettings | null>('settings'),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.deckId] })],
);

/** Written with every answer: kept narrow, never indexed on what every answer changes but the due day and instant. */
export const cards = pgTable(
  'cards',
  {
    learnerId: learnerColumn(),
    id: uuid('id').notNull(),
    deckId: uuid('deck_id').notNull(),
    termId: uuid('term_id').notNull(),
    direction: text('direction').$type<Direction>().notNull(),
    /** Order of introduction of a new card. */
    position: integer('position').notNull(),
    state: text('state').$type<CardState>().notNull(),
    step: smallint('step').notNull(),
    stability: doublePrecision('stability'),
    difficulty: doublePrecision('difficulty'),
    dueAt: instantColumn('due_at'),
    dueOn: dayColumn('due_on'),
    lastReviewedOn: dayColumn('last_reviewed_on'),
    lastReviewedAt: instantColumn('last_reviewed_at'),
    repetitions: integer('repetitions').notNull(),
    lapses: integer('lapses').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.id] }),
    uniqueIndex('cards_term_key').on(table.learnerId, table.termId, table.direction),
    index('cards_due_on')
      .on(table.learnerId, table.deckId, table.dueOn, table.id)
      .where(sql`due_on is not null`),
    index('cards_due_at')
      .on(table.learnerId, table.deckId, table.dueAt)
      .where(sql`due_at is not null`),
    index('cards_new')
      .on(table.learnerId, table.deckId, table.position)
      .where(sql`state = 'new'`),
  ],
);

/** Exercises named before they are answered. `result` is set by the first answer and returned to every repetition. */
export const attempts = pgTable(
  'attempts',
  {
    learnerId: learnerColumn(),
    id: uuid('id').notNull(),
    studySessionId: uuid('study_session_id').notNull(),
    deckId: uuid('deck_id').notNull(),
    cardId: uuid('card_id').notNull(),
    cardVersion: integer('card_version').notNull(),
    exercise: json<Exercise>('exercise').notNull(),
    shownAt: instantColumn('shown_at').notNull(),
    shownOn: dayColumn('shown_on').notNull(),
    result: json<unknown>('result'),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.id] }),
    index('attempts_shown')
      .on(table.shownAt)
      .where(sql`result is null`),
  ],
);

/** Append-only: what happened, when on the learner's own calendar, and what the scheduler made of it. */
export const reviewLog = pgTable(
  'review_log',
  {
    learnerId: learnerColumn(),
    /** The attempt's id. */
    id: uuid('id').notNull(),
    cardId: uuid('card_id').notNull(),
    deckId: uuid('deck_id').notNull(),
    termId: uuid('term_id').notNull(),
    repetition: integer('repetition').notNull(),
    rating: text('rating').$type<Rating>().notNull(),
    exerciseType: text('exercise_type').$type<ExerciseType>().notNull(),
    verdict: text('verdict').$type<Verdict>().notNull(),
    reason: text('reason').$type<Reason>().notNull(),
    response: text('response'),
    checkerVersion: smallint('checker_version').notNull(),
    durationMs: integer('duration_ms').notNull(),
    reviewedAt: instantColumn('reviewed_at').notNull(),
    timeZone: text('time_zone').notNull(),
    dayStartHour: smallint('day_start_hour').notNull(),
    reviewedOn: dayColumn('reviewed_on').notNull(),
    gapDays: integer('gap_days').notNull(),
    before: json<CardSchedule>('before').notNull(),
    after: json<Outcome>('after').notNull(),
    algorithm: text('algorithm').notNull(),
    /** Null: the default settings of `algorithm`. */
    settings: json<SchedulerSettings | null>('settings'),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.id] }),
    uniqueIndex('review_log_card').on(table.learnerId, table.cardId, table.repetition),
  ],
);
