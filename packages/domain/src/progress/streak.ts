import { dayExists } from './day-exists.ts';
import type { DayClock, LearnerDay } from './learner-day.ts';

/** Days in a row. Today not yet studied puts a streak at risk, it does not break it (rule G1). */
export type Streak = { readonly days: number; readonly today: 'done' | 'at-risk' | 'none' };

/**
 * The streak that a ledger's active days, in any order, show on a given day. Dates that the learner's calendar left out
 * are not misses (rule T8).
 */
export function streakOn(today: LearnerDay, activeDays: Iterable<LearnerDay>, clock?: DayClock): Streak {
  const active = new Set<LearnerDay>(activeDays);
  const done = active.has(today);
  const leftOut = (day: LearnerDay): boolean => clock !== undefined && !dayExists(day, clock);
  let days = done ? 1 : 0;
  for (let day = (today - 1) as LearnerDay; active.has(day) || leftOut(day); day = (day - 1) as LearnerDay) {
    if (active.has(day)) days += 1;
  }
  return { days, today: done ? 'done' : days > 0 ? 'at-risk' : 'none' };
}
