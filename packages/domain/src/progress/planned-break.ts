import { DomainError } from '../domain-error.ts';
import type { LearnerDay } from './learner-day.ts';

/** Days off, both ends included: nothing is planned for them and no streak breaks. */
export type PlannedBreak = { readonly fromOn: LearnerDay; readonly toOn: LearnerDay };

/** Longest break in days, and how many may be planned ahead. */
export const breakLimits = { days: 90, planned: 20 } as const;

/** True when a day lies in one of the breaks. */
export function isInBreak(day: LearnerDay, breaks: readonly PlannedBreak[]): boolean {
  return breaks.some(({ fromOn, toOn }) => fromOn <= day && day <= toOn);
}

/** Refuses a break that ends before it begins, is too long, or would mend days already missed (`invalid_input`). */
export function assertPlannedBreak({ fromOn, toOn }: PlannedBreak, today: LearnerDay): void {
  if (fromOn < today) throw new DomainError('invalid_input', 'fromOn');
  if (toOn < fromOn || toOn - fromOn >= breakLimits.days) throw new DomainError('invalid_input', 'toOn');
}
