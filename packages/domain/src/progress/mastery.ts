/** How firmly a card is known, in words a learner understands. */
export const masteryLevels = ['new', 'learning', 'young', 'firm', 'mastered'] as const;
export type MasteryLevel = (typeof masteryLevels)[number];

/** How many cards stand at each level. */
export type MasteryCounts = Readonly<Record<MasteryLevel, number>>;

/** Stability in days from which a card is firm and mastered: remembered for three weeks, for three months. */
export const masteryStability = { firm: 21, mastered: 90 } as const;

/** The mastery of a card from its state and stability (days). */
export function masteryOf(state: string, stability: number | null): MasteryLevel {
  if (state === 'new') return 'new';
  if (state !== 'review' || stability === null) return 'learning';
  if (stability >= masteryStability.mastered) return 'mastered';
  return stability >= masteryStability.firm ? 'firm' : 'young';
}
