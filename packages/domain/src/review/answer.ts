import type { AttemptId, CardId, DeckId, LearnerId, TermId } from '../id.ts';
import type { LearnerDay } from '../progress/index.ts';
import { learnerDayAt } from '../progress/index.ts';
import type { Card, CardSchedule } from './card.ts';
import { algorithmVersion } from './fsrs.ts';
import type { Moment, Outcome } from './outcome.ts';
import { gapSince, outcomesOf } from './outcome.ts';
import type { Rating } from './rating.ts';
import type { SchedulerSettings } from './scheduler-settings.ts';

/** A graded answer to a named attempt. */
export type Answer = { readonly attemptId: AttemptId; readonly rating: Rating };

/**
 * What a row of the review log tells. Answers are `review`, or `practice` when they leave the schedule alone; the others are
 * things a learner did to a card, logged without a rating (rules S6, S7).
 */
export const logKinds = ['review', 'practice', 'set-due', 'reset', 'hold', 'release', 'bury'] as const;
export type LogKind = (typeof logKinds)[number];

/** One row of the append-only review log: everything a later replay, audit or better model needs (rules T4, S19). */
export type ReviewLogEntry = Answer & {
  readonly learnerId: LearnerId;
  readonly cardId: CardId;
  readonly deckId: DeckId;
  readonly termId: TermId;
  readonly repetition: number;
  readonly reviewedAt: Date;
  readonly timeZone: string;
  readonly dayStartHour: number;
  readonly reviewedOn: LearnerDay;
  readonly gapDays: number;
  readonly before: CardSchedule;
  readonly after: Outcome;
  readonly algorithm: string;
  readonly settings: SchedulerSettings;
};

export type AnsweredCard = { readonly card: Card; readonly entry: ReviewLogEntry };

/** Applies a graded answer: the next card and the log row, from the same outcomes that the learner was shown (rule S2). */
export function answerCard(
  card: Card,
  answer: Answer,
  moment: Moment,
  settings: SchedulerSettings,
): AnsweredCard {
  const after = outcomesOf(card, moment, settings)[answer.rating];
  const reviewedOn = learnerDayAt(moment.at, moment.clock);
  const entry: ReviewLogEntry = {
    ...answer,
    learnerId: card.learnerId,
    cardId: card.id,
    deckId: card.deckId,
    termId: card.termId,
    repetition: card.repetitions + 1,
    reviewedAt: moment.at,
    timeZone: moment.clock.timeZone,
    dayStartHour: moment.clock.dayStartHour,
    reviewedOn,
    gapDays: gapSince(card.lastReviewedOn, reviewedOn),
    before: scheduleOf(card),
    after,
    algorithm: algorithmVersion,
    settings,
  };
  return { card: { ...card, ...scheduleAfter(card, entry), version: card.version + 1 }, entry };
}

/** The schedule of a card after a log row; replaying all rows from a new schedule gives the card's state (SRS-3). */
export function scheduleAfter(
  before: CardSchedule,
  entry: Pick<ReviewLogEntry, 'after' | 'rating' | 'reviewedAt' | 'reviewedOn'>,
): CardSchedule {
  const { state, step, memory, due } = entry.after;
  return {
    state,
    step,
    memory,
    due,
    lastReviewedAt: entry.reviewedAt,
    // The learner's day number never goes back (rule T8).
    lastReviewedOn: Math.max(before.lastReviewedOn ?? entry.reviewedOn, entry.reviewedOn) as LearnerDay,
    repetitions: before.repetitions + 1,
    lapses: before.lapses + (before.state === 'review' && entry.rating === 'again' ? 1 : 0),
  };
}

function scheduleOf(card: Card): CardSchedule {
  const { state, step, memory, due, lastReviewedAt, lastReviewedOn, repetitions, lapses } = card;
  return { state, step, memory, due, lastReviewedAt, lastReviewedOn, repetitions, lapses };
}
