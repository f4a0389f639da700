import type { DayClock, LearnerDay } from './learner-day.ts';
import { learnerDayAt } from './learner-day.ts';
import { startOfDay } from './start-of-day.ts';

/** False for a date that a zone's calendar left out, such as 2011-12-30 in Apia: nobody can miss it (rule T8). */
export function dayExists(day: LearnerDay, clock: DayClock): boolean {
  return learnerDayAt(startOfDay(day, clock), clock) === day;
}
