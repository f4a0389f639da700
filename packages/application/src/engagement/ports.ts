import type { AchievementProgress, Counters, EventId, Grant, LearnerId } from '@slova/domain';

/** A tier with the event by which it was reached. */
export type ReachedTier = Grant & { readonly evidenceEventId: EventId };

export type GrantWithEvidence = ReachedTier & {
  readonly grantedAt: Date;
  readonly ruleVersion: number;
};

export interface AchievementRepository {
  /** The learner's counters, locked; zeros for a learner without any. */
  lockCounters(learnerId: LearnerId): Promise<Counters>;
  saveCounters(learnerId: LearnerId, counters: Counters): Promise<void>;
  /** Grants tiers that were not granted before and returns those. */
  grant(learnerId: LearnerId, grants: readonly GrantWithEvidence[]): Promise<readonly GrantWithEvidence[]>;
  /** All that was granted. */
  granted(learnerId: LearnerId): Promise<readonly GrantWithEvidence[]>;
  /** Names other events as the evidence of grants. */
  changeEvidence(learnerId: LearnerId, grants: readonly ReachedTier[]): Promise<void>;
  /** Takes grants away again, as if they had never been. */
  revoke(learnerId: LearnerId, grants: readonly Grant[]): Promise<void>;
  /** Those of the tiers that are granted now, locked: nobody revokes them before this transaction ends. */
  lockGranted(learnerId: LearnerId, grants: readonly Grant[]): Promise<readonly Grant[]>;
}

export interface AchievementQueries {
  progress(
    learnerId: LearnerId,
  ): Promise<readonly (AchievementProgress & { readonly grantedAt: Date | null })[]>;
}
