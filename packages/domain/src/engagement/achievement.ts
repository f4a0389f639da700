/**
 * Achievements as data: what is counted and the counts at which each tier is granted (ENG-3). Texts are under the same ids
 * in the messages. `version` grows when a rule changes.
 */
export const achievements = [
  { id: 'first-steps', counts: 'reviews', tiers: [1], version: 1 },
  { id: 'reviewer', counts: 'reviews', tiers: [100, 1_000, 10_000], version: 1 },
  { id: 'collector', counts: 'graduations', tiers: [10, 100, 500], version: 1 },
  { id: 'keeper', counts: 'stable-month', tiers: [1, 50, 250], version: 1 },
  { id: 'steady', counts: 'longest-streak', tiers: [3, 7, 30, 100], version: 1 },
  { id: 'marathon', counts: 'reviews-in-a-day', tiers: [50, 150], version: 1 },
  { id: 'writer', counts: 'typed-right', tiers: [25, 250, 2_500], version: 1 },
  { id: 'sharp', counts: 'right-in-a-row', tiers: [10, 25, 50], version: 1 },
  { id: 'comeback', counts: 'relearned', tiers: [5, 50], version: 1 },
  { id: 'explorer', counts: 'decks', tiers: [1, 3], version: 1 },
] as const;

export type AchievementId = (typeof achievements)[number]['id'];
export type Counter = (typeof achievements)[number]['counts'];
