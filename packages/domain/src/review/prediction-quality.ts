/** A probability of recall (0–1) that was predicted, and whether there was recall. */
export type Predicted = { readonly predicted: number; readonly recalled: boolean };

/** Nothing is certain: a certainty that fails would cost without limit. */
const certainty = 1e-7;

/**
 * Mean logarithmic loss in nats; lower is better, saying 50 % always gives 0.693. Null without predictions.
 * Good (1952), “Rational decisions”.
 */
export function logLoss(predictions: readonly Predicted[]): number | null {
  if (predictions.length === 0) return null;
  const loss = predictions.reduce((sum, { predicted, recalled }) => {
    const chance = recalled ? predicted : 1 - predicted;
    return sum - Math.log(Math.min(1 - certainty, Math.max(certainty, chance)));
  }, 0);
  return loss / predictions.length;
}

/**
 * Probability that a review that was recalled had been given a higher chance than one that was not; 0.5 is chance. By
 * ranks, equal predictions sharing theirs (Hanley & McNeil 1982). Null unless both happened.
 */
export function areaUnderCurve(predictions: readonly Predicted[]): number | null {
  const sorted = predictions.toSorted((one, other) => one.predicted - other.predicted);
  const recalled = sorted.filter((prediction) => prediction.recalled).length;
  const forgotten = sorted.length - recalled;
  if (recalled === 0 || forgotten === 0) return null;
  return (rankSum(sorted) - (recalled * (recalled + 1)) / 2) / (recalled * forgotten);
}

/** Sum of the ranks, from 1, of what was recalled. */
function rankSum(sorted: readonly Predicted[]): number {
  let sum = 0;
  let from = 0;
  while (from < sorted.length) {
    let until = from;
    while (until < sorted.length && sorted[until]?.predicted === sorted[from]?.predicted) until += 1;
    const sharedRank = (from + 1 + until) / 2;
    sum += sharedRank * sorted.slice(from, until).filter(({ recalled }) => recalled).length;
    from = until;
  }
  return sum;
}
