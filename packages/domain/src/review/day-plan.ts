import type { LearnerDay, PlannedBreak } from '../progress/index.ts';
import { isInBreak } from '../progress/index.ts';

/** What balancing knows of the days to come. */
export type DayPlan = {
  readonly today: LearnerDay;
  /** Cards due on each coming day; the first is tomorrow. */
  readonly due: readonly number[];
  /** Share of reviews wanted on each day of the week, Monday first: 1 as usual, 0 none. */
  readonly easyDays: readonly number[];
  readonly breaks: readonly PlannedBreak[];
};

/** Every day of the week as usual. */
export const noEasyDays: readonly number[] = [1, 1, 1, 1, 1, 1, 1];

/** The share of reviews wanted `days` days from today, 0–1: none in a planned break, less on an easy day. */
export function wantedShare({ today, easyDays, breaks }: DayPlan, days: number): number {
  const day = (today + days) as LearnerDay;
  return isInBreak(day, breaks) ? 0 : (easyDays[weekdayOf(day)] ?? 1);
}

/** The plan after one more card was put `days` days from today. */
export function withCardDue(plan: DayPlan, days: number): DayPlan {
  const due = Array.from({ length: Math.max(plan.due.length, days) }, (_, index) => plan.due[index] ?? 0);
  due[days - 1] = (due[days - 1] ?? 0) + 1;
  return { ...plan, due };
}

// Day 0 was a Thursday.
const weekdayOf = (day: LearnerDay): number => (((day + 3) % 7) + 7) % 7;
