import type { Memory } from './card.ts';
import type { MemoryModel } from './fsrs.ts';
import type { ReviewItem } from './review-items.ts';

/** What was said of a review before it was seen, and what came of it. Repetitions on the same day are not counted. */
export type RecallPrediction = {
  /** Probability of recall, 0–1. */
  readonly predicted: number;
  readonly recalled: boolean;
  readonly gapDays: number;
  /** Reviews a day or more after the last one, this one included. */
  readonly reviews: number;
  /** How many of those before this one failed. */
  readonly lapses: number;
};

/** Predicts the last review of an item from those before it, with the parameters of a model. */
export function recallPrediction({ reviews }: ReviewItem, model: MemoryModel): RecallPrediction {
  const history = reviews.slice(0, -1);
  const last = reviews.at(-1);
  const memory = history.reduce<Memory | null>(
    (before, { rating, gapDays }) => model.next(before, gapDays, rating),
    null,
  );
  const gapDays = last?.gapDays ?? 0;
  return {
    predicted: memory ? model.retrievability(memory, gapDays) : 0,
    recalled: last !== undefined && last.rating !== 'again',
    gapDays,
    reviews: reviews.filter((review) => review.gapDays > 0).length,
    lapses: history.filter((review) => review.gapDays > 0 && review.rating === 'again').length,
  };
}
