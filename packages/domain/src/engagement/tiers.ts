import type { AchievementId } from './achievement.ts';
import { achievements } from './achievement.ts';
import type { Counters } from './counters.ts';

/** A reached tier, counted from 1. */
export type Grant = { readonly achievementId: AchievementId; readonly tier: number };

/** Tiers that the later counters have reached and the earlier had not. */
export function newlyReached(before: Counters, after: Counters): Grant[] {
  return achievements.flatMap(({ id, counts, tiers }) =>
    tiers.flatMap((goal, index) =>
      before.totals[counts] < goal && after.totals[counts] >= goal
        ? [{ achievementId: id, tier: index + 1 }]
        : [],
    ),
  );
}

/** Whether a tier's goal is reached. */
export function isReached({ achievementId, tier }: Grant, { totals }: Counters): boolean {
  const rule = achievements.find(({ id }) => id === achievementId);
  const goal = rule?.tiers[tier - 1];
  return rule !== undefined && goal !== undefined && totals[rule.counts] >= goal;
}

/** An achievement as its learner sees it: tiers reached, the count so far and the next goal (`null` when all are reached). */
export type AchievementProgress = Grant & {
  readonly tiers: number;
  readonly value: number;
  readonly goal: number | null;
};

/** Progress of all achievements. */
export function achievementProgress(counters: Counters): AchievementProgress[] {
  return achievements.map(({ id, counts, tiers }) => {
    const value = counters.totals[counts];
    const tier = tiers.filter((goal) => goal <= value).length;
    return { achievementId: id, tier, tiers: tiers.length, value, goal: tiers[tier] ?? null };
  });
}
