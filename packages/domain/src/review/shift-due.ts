import type { LearnerDay } from '../progress/index.ts';
import { daysAfter } from '../progress/index.ts';
import type { CardSchedule } from './card.ts';

/**
 * The day on which a card is due when it is put off by `days` (or brought forward, below zero). What is overdue counts as
 * due today, nothing is brought before today, and the order in which cards are due stays. `null` for a card that is not due
 * by day, or already due then.
 */
export function shiftedDue(
  { due }: Pick<CardSchedule, 'due'>,
  days: number,
  today: LearnerDay,
): LearnerDay | null {
  if (!due || !('on' in due)) return null;
  const on =
    days > 0
      ? daysAfter(Math.max(due.on, today) as LearnerDay, days)
      : (Math.max(today, due.on + days) as LearnerDay);
  return on === due.on || (days < 0 && on > due.on) ? null : on;
}
