import type { EvaluateAchievements } from '@slova/application';
import type { JobHandlers } from '@slova/queue';

/** Counts events and grants achievements; a grant leaves through the outbox and comes back as a notification. */
export function makeAchievementEvaluate(
  evaluateAchievements: EvaluateAchievements,
): JobHandlers['achievement.evaluate'] {
  return ({ events }) => evaluateAchievements(events);
}
