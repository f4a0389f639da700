import { wallClock } from './wall-clock.ts';

declare const dayBrand: unique symbol;

/** A learner's calendar day: whole days since 1970-01-01 in the learner's own calendar (rules T1, T3). */
export type LearnerDay = number & { readonly [dayBrand]: true };

/** Where and when a learner's days begin: IANA zone and local hour 0–23. */
export type DayClock = { readonly timeZone: string; readonly dayStartHour: number };

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** The learner's day at an instant: the local date, by zone rules, of (instant − day-start hour) (rule T1). */
export function learnerDayAt(instant: Date, clock: DayClock): LearnerDay {
  const local = wallClock(instant.getTime() - clock.dayStartHour * hourMs, clock.timeZone);
  return Math.floor(local / dayMs) as LearnerDay;
}

/** ISO 8601 calendar date (`YYYY-MM-DD`) of a learner's day. */
export function isoDateOf(day: LearnerDay): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The learner's day of an ISO 8601 calendar date. */
export function learnerDayOf(isoDate: string): LearnerDay {
  return Math.floor(Date.parse(`${isoDate}T00:00:00Z`) / dayMs) as LearnerDay;
}

/** `count` days later on the learner's calendar. */
export function daysAfter(day: LearnerDay, count: number): LearnerDay {
  return (day + count) as LearnerDay;
}
