import type { LearnerDay } from '../progress/index.ts';
import type { Rating } from './rating.ts';

/**
 * A row of a review log, whoever wrote it. Only `learning`, `review` and `relearning` are answers that moved the schedule;
 * `practice` did not, `set-due` and `reset` are no answers (rules S6, S7).
 */
export type LoggedRow = {
  readonly cardId: string;
  readonly kind: 'learning' | 'review' | 'relearning' | 'practice' | 'set-due' | 'reset';
  readonly reviewedAt: Date;
  readonly reviewedOn: LearnerDay;
  readonly rating: Rating | null;
  /** What the answer was given as its next interval; under one for a step. */
  readonly intervalDays: number;
};

export type ItemReview = { readonly rating: Rating; readonly gapDays: number };

/** A review together with everything that happened to its card before; the last of `reviews` is the review itself. */
export type ReviewItem = {
  readonly cardId: string;
  readonly reviewedAt: Date;
  readonly reviews: readonly ItemReview[];
};

/** A card's history for its memory. Incomplete: it does not begin with learning, so a first memory must be assumed. */
export type MemoryHistory = ReviewItem & { readonly complete: boolean };

const always = new Date(-8.64e15);

/**
 * What parameters are fitted on: each review a day or more after the last one, of every card whose learning is in the log
 * since `ignoreBefore`, in order of time. Repetitions on one day are history and no labels (rule S5), a reset begins anew
 * (S7). The same items as Anki's conversion gives (`rslib/src/scheduler/fsrs/params.rs`).
 */
export function fittingItems(rows: readonly LoggedRow[], ignoreBefore: Date = always): ReviewItem[] {
  return [...Map.groupBy(rows, ({ cardId }) => cardId).values()]
    .flatMap((ofCard) => cardItems(ofCard, ignoreBefore))
    .toSorted((one, other) => one.reviewedAt.getTime() - other.reviewedAt.getTime());
}

/** The history that one card's memory is worked out from; null when nothing since its last reset tells of it. */
export function memoryHistory(rows: readonly LoggedRow[], ignoreBefore: Date = always): MemoryHistory | null {
  const answers = answersSinceReset(rows);
  const learning = lastLearning(answers);
  const complete = learning !== -1 && (answers[learning] as Answer).reviewedAt >= ignoreBefore;
  const from = complete
    ? learning
    : answers.findIndex(({ reviewedAt, intervalDays }) => reviewedAt >= ignoreBefore && intervalDays >= 1);
  const last = answers.at(-1);
  if (from === -1 || !last) return null;
  return { cardId: last.cardId, reviewedAt: last.reviewedAt, reviews: gapped(answers.slice(from)), complete };
}

type Answer = LoggedRow & { readonly rating: Rating };

function cardItems(rows: readonly LoggedRow[], ignoreBefore: Date): ReviewItem[] {
  const answers = answersSinceReset(rows);
  const from = lastLearning(answers);
  if (from === -1 || (answers[from] as Answer).reviewedAt < ignoreBefore) return [];
  const learnt = answers.slice(from);
  const reviews = gapped(learnt);
  return learnt.flatMap(({ cardId, reviewedAt }, index) =>
    (reviews[index]?.gapDays ?? 0) > 0 ? [{ cardId, reviewedAt, reviews: reviews.slice(0, index + 1) }] : [],
  );
}

function answersSinceReset(rows: readonly LoggedRow[]): Answer[] {
  const inOrder = rows.toSorted((one, other) => one.reviewedAt.getTime() - other.reviewedAt.getTime());
  return inOrder
    .slice(inOrder.findLastIndex(({ kind }) => kind === 'reset') + 1)
    .filter((row): row is Answer => row.rating !== null && row.kind !== 'practice' && row.kind !== 'set-due');
}

/** Where the last unbroken run of learning begins, or −1. */
function lastLearning(answers: readonly Answer[]): number {
  const end = answers.findLastIndex(({ kind }) => kind === 'learning');
  return end === -1 ? -1 : answers.slice(0, end).findLastIndex(({ kind }) => kind !== 'learning') + 1;
}

// A clock set back may give a day before the last one: no gap, like everywhere else (T8).
const gapped = (answers: readonly Answer[]): ItemReview[] =>
  answers.map(({ rating, reviewedOn }, index) => ({
    rating,
    gapDays: Math.max(0, reviewedOn - (answers[index - 1]?.reviewedOn ?? reviewedOn)),
  }));
