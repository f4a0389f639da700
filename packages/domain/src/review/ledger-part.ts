import type { CardImage } from './log-entry.ts';
import type { Rating } from './rating.ts';

/** What a row of the log adds to its day. */
export type LedgerPart = {
  readonly reviews: number;
  /** Answers to cards that were due by day: what the review limit counts. */
  readonly reviewCards: number;
  /** What the limit of new cards counts. */
  readonly newCards: number;
  readonly recalled: number;
  readonly durationMs: number;
};

type Counted = {
  readonly kind: 'review' | 'practice';
  readonly rating: Rating;
  readonly before: Pick<CardImage, 'state' | 'due'>;
};

/** What an answer adds to its learner's day. Practice is activity, but uses up no limit (rules S6, S16). */
export function ledgerPart({ kind, rating, before }: Counted, durationMs: number): LedgerPart {
  const isReview = kind === 'review';
  return {
    reviews: 1,
    reviewCards: isReview && before.due && 'on' in before.due ? 1 : 0,
    newCards: isReview && before.state === 'new' ? 1 : 0,
    recalled: rating === 'again' ? 0 : 1,
    durationMs,
  };
}

/** The difference that revising an answer's `before` makes to its day. */
export function ledgerShift(rating: Rating, was: CardImage, is: CardImage): LedgerPart {
  const old = ledgerPart({ kind: 'review', rating, before: was }, 0);
  const now = ledgerPart({ kind: 'review', rating, before: is }, 0);
  return {
    reviews: 0,
    reviewCards: now.reviewCards - old.reviewCards,
    newCards: now.newCards - old.newCards,
    recalled: 0,
    durationMs: 0,
  };
}
