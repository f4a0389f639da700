import type { Predicted } from './prediction-quality.ts';
import type { RecallPrediction } from './recall-prediction.ts';

/**
 * RMSE(bins): how far, within groups of reviews alike in gap, number of reviews and lapses, the mean prediction lies from the
 * share recalled; groups weigh by their reviews. Null without predictions. As in open-spaced-repetition's srs-benchmark and
 * fsrs-rs 6.5.0 (`evaluate`), BSD-3-Clause.
 */
export function rmseBins(predictions: readonly RecallPrediction[]): number | null {
  return weightedError(predictions, ({ gapDays, reviews, lapses }) =>
    [step(gapDays, 2.48, 3.62, 2), step(reviews + 1, 1.99, 1.89), step(lapses, 1.65, 1.73)].join('/'),
  );
}

/**
 * The universal metric: how far the mean prediction lies from the share recalled within bins of *another* predictor's
 * predictions. Where two predictors judge each other so, the one judged milder is better. Null without predictions.
 */
export function errorWithinBinsOf(
  other: readonly Predicted[],
  predictions: readonly Predicted[],
): number | null {
  return weightedError(predictions, (_, index) => `${universalBin(other[index]?.predicted ?? 0)}`);
}

/** One of 20 bins of predictions, finer towards certainty (fsrs-rs 6.5.0, `get_bin`). */
export function universalBin(predicted: number): number {
  return Math.min(19, Math.max(0, Math.floor(Math.exp(Math.log(21) * predicted)) - 1));
}

function weightedError<Item extends Predicted>(
  predictions: readonly Item[],
  binOf: (prediction: Item, index: number) => string,
): number | null {
  if (predictions.length === 0) return null;
  const squares = [...Map.groupBy(predictions, binOf).values()].map((bin) => {
    const surplus = bin.reduce((sum, { predicted, recalled }) => sum + predicted - (recalled ? 1 : 0), 0);
    return surplus ** 2 / bin.length;
  });
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / predictions.length);
}

/** Rounds down to a scale of powers, as the benchmark does. */
function step(value: number, factor: number, base: number, digits = 0): number {
  if (value === 0) return 0;
  return Number((factor * base ** Math.floor(Math.log(value) / Math.log(base))).toFixed(digits));
}
