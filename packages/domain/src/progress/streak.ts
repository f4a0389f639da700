import type { LearnerDay } from './learner-day.ts';

/** Days in a row. Today not yet studied puts a streak at risk, it does not break it (rule G1). */
export type Streak = { readonly days: number; readonly today: 'done' | 'at-risk' | 'none' };

/** The streak that a ledger's active days, in any order, show on a given day. */
export function streakOn(today: LearnerDay, activeDays: Iterable<LearnerDay>): Streak {
  const active = new Set<number>(activeDays);
  const done = active.has(today);
  let days = 0;
  for (let day: number = done ? today : today - 1; active.has(day); day -= 1) days += 1;
  return { days, today: done ? 'done' : days > 0 ? 'at-risk' : 'none' };
}
