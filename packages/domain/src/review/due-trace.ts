import type { CardSchedule, Due } from './card.ts';
import type { Evidence } from './evidence.ts';
import { certain } from './evidence.ts';
import { memoryModel } from './fsrs.ts';
import type { Outcome } from './outcome.ts';
import { outcomesOf } from './outcome.ts';
import type { LearnerDay } from '../progress/index.ts';
import type { Rating } from './rating.ts';
import type { SchedulerSettings } from './scheduler-settings.ts';

/**
 * Why a due date is where it is: `memory` from stability and desired retention, `maximum` cut by the longest interval,
 * `order` so that a better rating never comes back sooner, `fuzz` so that words learnt together part, `balance` to a
 * quieter day, `day-end` because a step ran into the next day.
 */
export type DueReason = 'memory' | 'maximum' | 'order' | 'fuzz' | 'balance' | 'day-end';

/** A due date as a sum: the day of the review plus all days named (SRS-7). */
export type DueTrace = {
  readonly reviewedOn: LearnerDay;
  readonly rating: Rating;
  readonly terms: readonly { readonly reason: DueReason; readonly days: number }[];
  readonly due: Due;
  /** Minutes of a learning step; null when days were waited for. */
  readonly stepMinutes: number | null;
  /** Stability after the review, in days. */
  readonly stability: number;
  readonly desiredRetention: number;
  /** Days until recall falls to the desired retention, unrounded. */
  readonly idealDays: number;
};

/** What a trace is made of: a review as the log has it. */
export type TracedReview = {
  readonly cardId: string;
  readonly rating: Rating;
  readonly before: CardSchedule;
  readonly reviewedAt: Date;
  readonly reviewedOn: LearnerDay;
  readonly timeZone: string;
  readonly dayStartHour: number;
  readonly settings: SchedulerSettings;
  readonly chosenDays: number | null;
  readonly evidence?: Evidence;
};

/** Takes the due date that a review led to apart into terms that add up to it. */
export function dueTrace(review: TracedReview): DueTrace {
  const { rating, reviewedOn, settings, chosenDays } = review;
  const outcome = outcomeOf(review, settings, chosenDays);
  const idealDays = memoryModel(settings).interval(outcome.memory);
  return {
    reviewedOn,
    rating,
    terms: termsOf(review, outcome, idealDays).filter(({ days }) => days !== 0),
    due: outcome.due,
    stepMinutes:
      'at' in outcome.due ? (outcome.due.at.getTime() - review.reviewedAt.getTime()) / 60_000 : null,
    stability: outcome.memory.stability,
    desiredRetention: settings.desiredRetention,
    idealDays,
  };
}

function termsOf(review: TracedReview, outcome: Outcome, idealDays: number): DueTrace['terms'] {
  const { settings } = review;
  if (outcome.state !== 'review') return [{ reason: 'day-end', days: outcome.intervalDays }];
  const memory = Math.max(1, Math.round(idealDays));
  const longest = Math.min(memory, Math.floor(settings.maximumIntervalDays));
  const ordered = outcomeOf(review, { ...settings, fuzz: false }, null).intervalDays;
  const fuzzed = outcomeOf(review, settings, null).intervalDays;
  return [
    { reason: 'memory', days: memory },
    { reason: 'maximum', days: longest - memory },
    { reason: 'order', days: ordered - longest },
    { reason: 'fuzz', days: fuzzed - ordered },
    { reason: 'balance', days: outcome.intervalDays - fuzzed },
  ];
}

function outcomeOf(review: TracedReview, settings: SchedulerSettings, chosenDays: number | null): Outcome {
  const { rating, reviewedAt, before, cardId } = review;
  const chosen = chosenDays === null ? null : { [rating]: chosenDays };
  const moment = { at: reviewedAt, clock: review };
  return outcomesOf({ ...before, id: cardId }, moment, settings, review.evidence ?? certain, chosen)[rating];
}
