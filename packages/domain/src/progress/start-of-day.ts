import type { DayClock, LearnerDay } from './learner-day.ts';
import { learnerDayAt } from './learner-day.ts';
import { wallClock } from './wall-clock.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const secondMs = 1_000;
/** Zones lie within UTC−12 … UTC+14. */
const reachMs = 15 * hourMs;
/** No zone has changed its clocks twice in so short a time. */
const oneChangeMs = 12 * hourMs;

/**
 * The first instant of a learner's day. A local time that does not exist resolves forward, one that exists twice to its
 * first occurrence; of a date that never existed, the first instant after it (rule T7).
 */
export function startOfDay(day: LearnerDay, clock: DayClock): Date {
  const midnight = day * dayMs + clock.dayStartHour * hourMs;
  let before = midnight - reachMs;
  let from = midnight + reachMs;
  // Learner days never go back by more than an overlap of hours, so bisection to a second finds a boundary …
  while (from - before > secondMs) {
    const middle = Math.floor((before + from) / 2 / secondMs) * secondMs;
    if (learnerDayAt(new Date(middle), clock) >= day) from = middle;
    else before = middle;
  }
  return firstOccurrence(day, from, clock);
}

// … and a clock set back across midnight shows the boundary twice: take the earlier one.
function firstOccurrence(day: LearnerDay, boundary: number, clock: DayClock): Date {
  const setBackMs = offsetAt(boundary - oneChangeMs, clock) - offsetAt(boundary, clock);
  const earlier = new Date(boundary - setBackMs);
  return setBackMs > 0 && learnerDayAt(earlier, clock) >= day ? earlier : new Date(boundary);
}

function offsetAt(instant: number, { timeZone, dayStartHour }: DayClock): number {
  const shifted = instant - dayStartHour * hourMs;
  return wallClock(shifted, timeZone) - shifted;
}
