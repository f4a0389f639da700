import type { DayClock, LearnerDay } from './learner-day.ts';
import { learnerDayAt } from './learner-day.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;
/** Zones lie within UTC−12 … UTC+14, and a day start within 24 h of midnight. */
const reachMs = 3 * dayMs;

/**
 * The first instant of a learner's day. A local time that does not exist resolves forward, one that exists twice to its
 * first occurrence; of a date that never existed, the first instant after it (rule T7).
 */
export function startOfDay(day: LearnerDay, clock: DayClock): Date {
  let before = day * dayMs - reachMs;
  let from = day * dayMs + reachMs;
  // Learner days never go back by more than an overlap of hours, so bisection to a minute finds a boundary …
  while (from - before > minuteMs) {
    const middle = Math.floor((before + from) / 2 / minuteMs) * minuteMs;
    if (learnerDayAt(new Date(middle), clock) >= day) from = middle;
    else before = middle;
  }
  return firstOccurrence(day, from, clock);
}

// … and a clock set back across midnight shows the boundary twice: take the earlier one.
function firstOccurrence(day: LearnerDay, boundary: number, clock: DayClock): Date {
  let first = boundary;
  for (let earlier = boundary - 15 * minuteMs; earlier > boundary - 3 * 60 * minuteMs; earlier -= 15 * minuteMs) {
    if (learnerDayAt(new Date(earlier), clock) >= day) first = earlier;
  }
  return new Date(first);
}
