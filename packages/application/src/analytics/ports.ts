import type { LearnerId } from '@slova/domain';

/** An amount to add to a UTC day's figure. `dimension` is empty for the whole. */
export type RollupChange = {
  readonly day: string;
  readonly metric: Metric;
  readonly dimension: string;
  readonly add: number;
};
export const metrics = ['registrations', 'active-learners', 'reviews', 'recalled', 'duration-ms'] as const;
export type Metric = (typeof metrics)[number];

export interface RollupRepository {
  add(changes: readonly RollupChange[]): Promise<void>;
  /** Records that learners were active on UTC days and returns those pairs that are new. */
  addActive(pairs: readonly ActiveLearner[]): Promise<readonly ActiveLearner[]>;
}
export type ActiveLearner = { readonly learnerId: LearnerId; readonly day: string };
