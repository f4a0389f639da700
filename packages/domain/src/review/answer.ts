import type { AttemptId } from '../id.ts';
import type { LearnerDay } from '../progress/index.ts';
import { learnerDayAt } from '../progress/index.ts';
import type { Card, CardSchedule } from './card.ts';
import type { Evidence } from './evidence.ts';
import { certain } from './evidence.ts';
import { algorithmVersion } from './fsrs.ts';
import type { ChosenDays } from './intervals.ts';
import type { PracticeEntry, ReviewLogEntry } from './log-entry.ts';
import { imageOf } from './log-entry.ts';
import type { Moment } from './outcome.ts';
import { gapSince, outcomesOf } from './outcome.ts';
import type { Rating } from './rating.ts';
import type { SchedulerSettings } from './scheduler-settings.ts';

/** A graded answer to a named attempt, with what the buttons were made of besides the card. */
export type Answer = {
  readonly attemptId: AttemptId;
  readonly rating: Rating;
  /** How far an answer to this exercise can be believed; left out: at its word. */
  readonly evidence?: Evidence;
  readonly chosenDays?: ChosenDays | null;
};

export type AnsweredCard = { readonly card: Card; readonly entry: ReviewLogEntry };

/** Applies a graded answer: the next card and the log row, from the same outcomes that the learner was shown (rule S2). */
export function answerCard(
  card: Card,
  answer: Answer,
  moment: Moment,
  settings: SchedulerSettings,
): AnsweredCard {
  const { attemptId, rating, evidence = certain, chosenDays = null } = answer;
  const after = outcomesOf(card, moment, settings, evidence, chosenDays)[rating];
  const { guess, slip } = evidence;
  const isCertain = guess === 0 && slip === 0;
  const entry: ReviewLogEntry = {
    kind: 'review',
    attemptId,
    rating,
    ...occasionOf(card, moment),
    repetition: card.repetitions + 1,
    after,
    settings,
    chosenDays: after.state === 'review' ? (chosenDays?.[rating] ?? null) : null,
    guess: isCertain ? null : guess,
    slip: isCertain ? null : slip,
  };
  return { card: { ...card, ...scheduleAfter(card, entry), version: card.version + 1 }, entry };
}

/** The log row of an answer that leaves the card as it is (rule S6). */
export function practiseCard(
  card: Card,
  { attemptId, rating }: Answer,
  moment: Moment,
  settings: SchedulerSettings,
): PracticeEntry {
  return { kind: 'practice', attemptId, rating, ...occasionOf(card, moment), after: null, settings };
}

/** The schedule of a card after an answer; replaying all rows from a new schedule gives the card's state (SRS-3). */
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

/** What every row of the log says of the card and the moment. */
export function occasionOf(card: Card, { at, clock }: Moment) {
  const reviewedOn = learnerDayAt(at, clock);
  return {
    learnerId: card.learnerId,
    cardId: card.id,
    deckId: card.deckId,
    termId: card.termId,
    repetition: card.repetitions,
    reviewedAt: at,
    timeZone: clock.timeZone,
    dayStartHour: clock.dayStartHour,
    reviewedOn,
    gapDays: gapSince(card.lastReviewedOn, reviewedOn),
    before: imageOf(card),
    algorithm: algorithmVersion,
  };
}
