import { dayExists } from './day-exists.ts';
import type { DayClock, LearnerDay } from './learner-day.ts';
import type { PlannedBreak } from './planned-break.ts';
import { isInBreak } from './planned-break.ts';

/** Days in a row. Today not yet studied puts a streak at risk, it does not break it (rule G1); in a planned break it rests. */
export type Streak = { readonly days: number; readonly today: 'done' | 'at-risk' | 'resting' | 'none' };

/**
 * The streak that a ledger's active days, in any order, show on a given day. Dates that the learner's calendar left out
 * are not misses (rule T8), nor are days of a planned break, which comes before any freeze (rule G1).
 */
export function streakOn(
  today: LearnerDay,
  activeDays: Iterable<LearnerDay>,
  clock?: DayClock,
  breaks: readonly PlannedBreak[] = [],
): Streak {
  const active = new Set<LearnerDay>(activeDays);
  const done = active.has(today);
  const leftOut = (day: LearnerDay): boolean => clock !== undefined && !dayExists(day, clock);
  let days = done ? 1 : 0;
  const excused = (day: LearnerDay): boolean => isInBreak(day, breaks) || leftOut(day);
  for (let day = (today - 1) as LearnerDay; active.has(day) || excused(day); day = (day - 1) as LearnerDay) {
    if (active.has(day)) days += 1;
  }
  if (done) return { days, today: 'done' };
  if (days === 0) return { days, today: 'none' };
  return { days, today: isInBreak(today, breaks) ? 'resting' : 'at-risk' };
}
