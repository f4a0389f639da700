import type { RecallPrediction, ReviewItem, SchedulerSettings } from '@slova/domain';
import {
  clippedParameters,
  defaultSettings,
  fittingSplit,
  isRefitDue,
  memoryModel,
  predictsBetter,
  recallPrediction,
} from '@slova/domain';

export type Refitted = {
  readonly predictions: readonly RecallPrediction[];
  /** How often parameters were fitted, and how often the new ones were kept. */
  readonly fits: number;
  readonly kept: number;
};

/**
 * Predicts items (in order of time) one after the other, each with parameters that were fitted on items before it and had to
 * prove themselves on the most recent of those.
 */
export async function refittedPredictions(
  items: readonly ReviewItem[],
  fit: (items: readonly ReviewItem[]) => Promise<readonly number[] | null>,
): Promise<Refitted> {
  const predictions: RecallPrediction[] = [];
  let settings: SchedulerSettings = defaultSettings;
  let fittedOn: number | null = null;
  let [fits, kept] = [0, 0];
  for (const [seen, item] of items.entries()) {
    if (isRefitDue(seen, fittedOn)) {
      const better = await refit(items.slice(0, seen), settings, fit);
      fittedOn = seen;
      fits += 1;
      if (better) [settings, kept] = [better, kept + 1];
    }
    predictions.push(recallPrediction(item, memoryModel(settings)));
  }
  return { predictions, fits, kept };
}

async function refit(
  past: readonly ReviewItem[],
  current: SchedulerSettings,
  fit: (items: readonly ReviewItem[]) => Promise<readonly number[] | null>,
): Promise<SchedulerSettings | null> {
  const { fitted, heldOut } = fittingSplit(past);
  const found = await fit(fitted);
  if (!found) return null;
  // The optimiser computes in single precision: its 0.01 lies a little below ours.
  const parameters = clippedParameters(found, current.relearningSteps.length, current.shortTerm);
  return predictsBetter(parameters, current, heldOut) ? { ...current, parameters } : null;
}
