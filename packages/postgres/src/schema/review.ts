import type {
  CardImage,
  CardState,
  Direction,
  DueSet,
  Exercise,
  ExerciseType,
  Hold,
  LogKind,
  Outcome,
  Rating,
  Reason,
  ScheduleTakenOver,
  SchedulerSettings,
  StudyOverrides,
  StudySettings,
  Verdict,
} from '@slova/domain';
import { sql } from 'drizzle-orm';
import {
  boolean,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
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
    /** Null: the defaults. What the preset and the deck's own changes come to. */
    study: json<StudySettings>('study'),
    presetId: uuid('preset_id'),
    /** What this deck does differently from its preset. */
    overrides: json<StudyOverrides>('overrides'),
    /** Limits for one day alone. */
    todayOn: dayColumn('today_on'),
    todayNew: integer('today_new'),
    todayReviews: integer('today_reviews'),
    /** The learner studies the deck no more: everything about it stays for whenever they come back. */
    leftAt: instantColumn('left_at'),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.deckId] }),
    index('enrolments_deck').on(table.deckId, table.learnerId),
  ],
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
    /** Kept out of study until the learner takes it back, or `withdrawn` until its term comes back; null: studied. */
    held: text('held').$type<Hold | 'withdrawn'>(),
    /** The learner's own hold of a card that is withdrawn: what its history says. */
    ownHold: text('own_hold').$type<Hold>(),
    /** Out of sight for the rest of this day. */
    buriedOn: dayColumn('buried_on'),
    /** Live rows of the review log: the position of the next one. */
    entries: integer('entries').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.id] }),
    uniqueIndex('cards_term_key').on(table.learnerId, table.termId, table.direction),
    index('cards_due_on')
      .on(table.learnerId, table.deckId, table.dueOn, table.id)
      .where(sql`due_on is not null and held is null`),
    index('cards_due_at')
      .on(table.learnerId, table.deckId, table.dueAt)
      .where(sql`due_at is not null and held is null`),
    index('cards_new')
      .on(table.learnerId, table.deckId, table.position)
      .where(sql`state = 'new' and held is null`),
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
    /** When an answer was given that was the right word in the wrong form: it was asked again, and the next is Hard at most. */
    wrongFormAt: instantColumn('wrong_form_at'),
    /** `practice` leaves the schedule alone. */
    kind: text('kind').$type<'review' | 'practice'>().notNull().default('review'),
    /** Place within its study session, so that another device goes on where this one stopped. */
    place: smallint('place').notNull().default(0),
    /** Days until the next review for each rating, as the buttons showed them; null: fuzz alone decides. */
    chosenDays: json<Readonly<Record<Rating, number>>>('chosen_days'),
    /** Cards that the learner picked for a session of their own; null: the deck's queue, which another device goes on with. */
    selection: text('selection').$type<'weak' | 'topic' | 'practice' | 'card'>(),
    /** A hint was given for it: its answer is worth Hard at most. */
    hinted: boolean('hinted').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.id] }),
    index('attempts_open')
      .on(table.learnerId, table.deckId, table.shownAt)
      .where(sql`result is null`),
    index('attempts_shown')
      .on(table.shownAt)
      .where(sql`result is null`),
  ],
);

/**
 * Append-only: what happened, when on the learner's own calendar, and what the scheduler made of it. Rows of a kind that is
 * not an answer have no rating; an undone row stays and says when.
 */
export const reviewLog = pgTable(
  'review_log',
  {
    learnerId: learnerColumn(),
    /** The attempt's id, or the id of the learner's request. */
    id: uuid('id').notNull(),
    kind: text('kind').$type<LogKind>().notNull().default('review'),
    cardId: uuid('card_id').notNull(),
    deckId: uuid('deck_id').notNull(),
    termId: uuid('term_id').notNull(),
    /** Order within the card's history; null for practice, which is no part of it. */
    position: integer('position'),
    repetition: integer('repetition').notNull(),
    rating: text('rating').$type<Rating>(),
    exerciseType: text('exercise_type').$type<ExerciseType>(),
    verdict: text('verdict').$type<Verdict>(),
    reason: text('reason').$type<Reason>(),
    response: text('response'),
    checkerVersion: smallint('checker_version'),
    durationMs: integer('duration_ms').notNull(),
    reviewedAt: instantColumn('reviewed_at').notNull(),
    timeZone: text('time_zone').notNull(),
    dayStartHour: smallint('day_start_hour').notNull(),
    reviewedOn: dayColumn('reviewed_on').notNull(),
    gapDays: integer('gap_days').notNull(),
    before: json<CardImage>('before').notNull(),
    /** An answer's outcome; of what was done to a card its inputs: the day that was set, or the hold. */
    after: json<Outcome | DueSet | { readonly held: Hold } | ScheduleTakenOver>('after'),
    algorithm: text('algorithm').notNull(),
    /** Null: the default settings of `algorithm`. */
    settings: json<SchedulerSettings | null>('settings'),
    /** Days that balancing chose for the given rating; null: fuzz alone decided. */
    chosenDays: integer('chosen_days'),
    /** Probabilities of a lucky guess and of a slip of the exercise; null: the answer is taken at its word. */
    guess: doublePrecision('guess'),
    slip: doublePrecision('slip'),
    /** Siblings that this entry hid for the day. */
    buriedSiblings: uuid('buried_siblings').array(),
    /** When it was written, to the microsecond: what one transaction logged is one step of undo. */
    loggedAt: timestamp('logged_at', { withTimezone: true, precision: 6, mode: 'date' })
      .notNull()
      .default(sql`now()`),
    undoneAt: instantColumn('undone_at'),
    /** What came with an import: it is the card's history, but earns nothing here and goes with its import alone. */
    importId: uuid('import_id'),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.id] }),
    uniqueIndex('review_log_card')
      .on(table.learnerId, table.cardId, table.position)
      .where(sql`undone_at is null`),
    index('review_log_newest').on(table.learnerId, table.loggedAt),
    index('review_log_import')
      .on(table.learnerId, table.importId, table.cardId)
      .where(sql`import_id is not null and undone_at is null`),
  ],
);
