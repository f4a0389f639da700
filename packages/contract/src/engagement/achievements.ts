import type { AchievementId } from '@slova/domain';
import { achievements } from '@slova/domain';
import { z } from 'zod';
import { instant } from '../scalars.ts';

export const achievementId = z.enum(achievements.map(({ id }) => id) as [AchievementId, ...AchievementId[]]);

/** `GET progress/achievements` */
export const achievementList = z.object({
  achievements: z.array(
    z.object({
      achievementId,
      tier: z.int(),
      tiers: z.int(),
      value: z.int(),
      goal: z.int().nullable(),
      grantedAt: instant.nullable(),
    }),
  ),
});
