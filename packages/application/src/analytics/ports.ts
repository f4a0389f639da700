import type { LearnerId } from '@slova/domain';

/** An amount to add to a UTC day's figure. `dimension` is empty for the whole. */
export type RollupChange = {
  readonly day: string;
  readonly metric: Metric;
  readonly dimension: string;
  readonly add: number;
};
export const metrics = [
  'registrations',
  'active-learners',
  'reviews',
  'practised',
  'recalled',
  'duration-ms',
] as const;
export type Metric = (typeof metrics)[number];

export interface RollupRepository {
  /** Adds amounts; a figure that comes to nothing is as if it had never been. */
  add(changes: readonly RollupChange[]): Promise<void>;
  /** Records that learners were active on UTC days and returns those pairs that are new. */
  addActive(pairs: readonly ActiveLearner[]): Promise<readonly ActiveLearner[]>;
  /** Forgets those pairs that no live answer in the log bears out, and returns them. */
  removeIdle(pairs: readonly ActiveLearner[]): Promise<readonly ActiveLearner[]>;
}
export type ActiveLearner = { readonly learnerId: LearnerId; readonly day: string };
