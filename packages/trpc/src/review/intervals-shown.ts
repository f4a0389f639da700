import type { Outcome, Outcomes, Rating } from '@slova/domain';

type Interval = { days: number; minutes: number };

/** What each rating would mean for the card, as its button says it: whole days, or minutes for a step under a day. */
export function intervalsShown(
  { again, hard, good, easy }: Outcomes,
  shownAt: Date,
): Record<Rating, Interval> {
  const shown = ({ due, intervalDays }: Outcome): Interval =>
    'at' in due
      ? { days: 0, minutes: Math.round((due.at.getTime() - shownAt.getTime()) / minuteMs) }
      : { days: intervalDays, minutes: 0 };
  return { again: shown(again), hard: shown(hard), good: shown(good), easy: shown(easy) };
}

const minuteMs = 60_000;
