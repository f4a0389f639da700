import { memoryModel } from './fsrs.ts';
import { logLoss } from './prediction-quality.ts';
import { recallPrediction } from './recall-prediction.ts';
import type { ReviewItem } from './review-items.ts';
import type { SchedulerSettings } from './scheduler-settings.ts';

/** On fewer items the optimiser returns its defaults without a word, and what it fits on few often predicts worse (S11). */
const leastItems = 128;
const growth = 1.25;
const heldOutShare = 0.1;

/** Whether a log has grown enough to fit parameters, counted in usable items; `fittedOn` is null before the first time. */
export function isRefitDue(usableItems: number, fittedOn: number | null): boolean {
  return usableItems >= Math.max(leastItems, Math.ceil((fittedOn ?? 0) * growth));
}

/** Items in order of time, divided into the past to fit on and the most recent tenth to judge by. */
export function fittingSplit(items: readonly ReviewItem[]): {
  readonly fitted: readonly ReviewItem[];
  readonly heldOut: readonly ReviewItem[];
} {
  const until = items.length - Math.ceil(items.length * heldOutShare);
  return { fitted: items.slice(0, until), heldOut: items.slice(until) };
}

/** Whether parameters predict held-out reviews better than the current ones do; nothing held out: no. */
export function predictsBetter(
  parameters: readonly number[],
  current: SchedulerSettings,
  heldOut: readonly ReviewItem[],
): boolean {
  const loss = (settings: SchedulerSettings): number =>
    logLoss(heldOut.map((item) => recallPrediction(item, memoryModel(settings)))) ?? Infinity;
  return loss({ ...current, parameters }) < loss(current);
}
