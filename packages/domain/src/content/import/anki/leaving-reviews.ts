import type { LearnerDay } from '../../../progress/index.ts';
import type { CardImage, Rating } from '../../../review/index.ts';
import { ratings } from '../../../review/index.ts';
import type { AnkiReview } from './anki-package.ts';

/** An answer as it leaves with its card: what the card was before it and what it became. */
export type LeavingReview = {
  readonly at: Date;
  readonly on: LearnerDay;
  readonly rating: Rating;
  readonly durationMs: number;
  readonly before: Pick<CardImage, 'state' | 'due' | 'lastReviewedAt' | 'lastReviewedOn'>;
  readonly after: { readonly due: CardImage['due']; readonly difficulty: number };
};

/** A row of a collection's review log. Intervals are days, or seconds below zero. */
export type WrittenReview = AnkiReview & { readonly interval: number; readonly lastInterval: number };

/** Kinds of the review log: what had never been answered was being learnt. */
const kindNumbers = { new: 0, learning: 0, review: 1, relearning: 2 } as const;
/** What Anki writes at most: longer answers were left lying. */
const mostDurationMs = 60_000;

/**
 * An answer as Anki logs it where FSRS schedules (`rslib/src/scheduler/answering`): the interval that it got and the one before it,
 * and in place of an ease the difficulty, from 100 to 1100.
 */
export function ankiReview({ at, on, rating, durationMs, before, after }: LeavingReview): WrittenReview {
  return {
    atMs: at.getTime(),
    ease: ratings.indexOf(rating) + 1,
    durationMs: Math.min(mostDurationMs, durationMs),
    kind: kindNumbers[before.state],
    factor: Math.round(((after.difficulty - 1) / 9 + 0.1) * 1_000),
    interval: intervalOf(after.due, at, on),
    lastInterval: intervalOf(before.due, before.lastReviewedAt, before.lastReviewedOn),
  };
}

function intervalOf(due: CardImage['due'], at: Date | null, on: LearnerDay | null): number {
  if (due === null || at === null || on === null) return 0;
  if ('on' in due) return Math.max(1, due.on - on);
  return -Math.max(1, Math.round((due.at.getTime() - at.getTime()) / 1_000));
}
