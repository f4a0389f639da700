import type { DomainEvent } from '../event.ts';
import type { Counter } from './achievement.ts';

/** Running totals of one learner, with the little memory that rows and streaks need. */
export type Counters = {
  readonly totals: Readonly<Record<Counter, number>>;
  readonly rightInARow: number;
  readonly dayReviews: number;
  readonly streakDays: number;
  readonly lastDay: number | null;
};

const stableMonthDays = 30;

export const noCounters: Counters = {
  totals: {
    reviews: 0,
    graduations: 0,
    'stable-month': 0,
    'longest-streak': 0,
    'reviews-in-a-day': 0,
    'typed-right': 0,
    'right-in-a-row': 0,
    relearned: 0,
    decks: 0,
  },
  rightInARow: 0,
  dayReviews: 0,
  streakDays: 0,
  lastDay: null,
};

/** The totals after an event. Events of one learner are folded in the order they happened. */
export function count(before: Counters, event: DomainEvent): Counters {
  if (event.type === 'deck.enrolled')
    return { ...before, totals: { ...before.totals, decks: before.totals.decks + 1 } };
  return event.type === 'card.reviewed' ? countReview(before, event.payload) : before;
}

type Review = Extract<DomainEvent, { type: 'card.reviewed' }>['payload'];

function countReview(before: Counters, review: Review): Counters {
  const right = review.rating !== 'again';
  const day = dayAfter(before, review.learnerDay);
  const rightInARow = right ? before.rightInARow + 1 : 0;
  const { totals } = before;
  const add = (when: boolean): number => (when ? 1 : 0);
  const graduated = review.stateAfter === 'review' && review.stateBefore !== 'review';
  return {
    ...day,
    rightInARow,
    totals: {
      ...totals,
      reviews: totals.reviews + 1,
      graduations: totals.graduations + add(graduated && review.stateBefore !== 'relearning'),
      relearned: totals.relearned + add(graduated && review.stateBefore === 'relearning'),
      'stable-month':
        totals['stable-month'] +
        add(review.stateBefore === 'review' && right && review.stability >= stableMonthDays),
      'typed-right': totals['typed-right'] + add(right && review.exerciseType === 'typed'),
      'right-in-a-row': Math.max(totals['right-in-a-row'], rightInARow),
      'reviews-in-a-day': Math.max(totals['reviews-in-a-day'], day.dayReviews),
      'longest-streak': Math.max(totals['longest-streak'], day.streakDays),
    },
  };
}

// A day that comes late (offline work) adds nothing here: days are counted as they come.
function dayAfter(before: Counters, day: number): Omit<Counters, 'totals' | 'rightInARow'> {
  const { lastDay, dayReviews, streakDays } = before;
  if (lastDay === null || day > lastDay) {
    return { lastDay: day, dayReviews: 1, streakDays: lastDay === day - 1 ? streakDays + 1 : 1 };
  }
  return { lastDay, streakDays, dayReviews: day === lastDay ? dayReviews + 1 : dayReviews };
}
