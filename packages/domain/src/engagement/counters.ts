import type { DomainEvent, EventPayloads } from '../event.ts';
import type { Counter } from './achievement.ts';

/** An answer's place among all answers of its learner: by time, then by id. */
export type AnswerPlace = { readonly atMs: number; readonly id: string };

/** Running totals of one learner, with the little memory that rows and streaks need. */
export type Counters = {
  readonly totals: Readonly<Record<Counter, number>>;
  readonly rightInARow: number;
  readonly dayReviews: number;
  readonly streakDays: number;
  readonly lastDay: number | null;
  /** The last answer counted. Missing in what an older version counted. */
  readonly through?: AnswerPlace | null;
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
  through: null,
};

/** What counting needs of an event. */
export type Countable =
  | { readonly type: 'deck.enrolled' }
  | { readonly type: 'card.reviewed'; readonly payload: CountedReview }
  | { readonly type: 'card.practised'; readonly payload: { readonly learnerDay: number } };
type CountedReview = Pick<
  EventPayloads['card.reviewed'],
  'rating' | 'exerciseType' | 'stateBefore' | 'stateAfter' | 'stability'
> & { readonly learnerDay: number };

/** The totals after an event. Events of one learner are folded in the order they happened. */
export function count(before: Counters, event: Countable | DomainEvent): Counters {
  if (event.type === 'deck.enrolled')
    return { ...before, totals: { ...before.totals, decks: before.totals.decks + 1 } };
  if (event.type === 'card.reviewed') return countReview(before, event.payload);
  return event.type === 'card.practised' ? countPractice(before, event.payload.learnerDay) : before;
}

/** Whether an answer comes after everything that was counted; if not, only counting all of them anew gives the totals. */
export function isNext({ through, totals }: Counters, { atMs, id }: AnswerPlace): boolean {
  if (!through) return totals.reviews === 0;
  return atMs > through.atMs || (atMs === through.atMs && id > through.id);
}

// Practice keeps a streak, and that is all (rule S6).
function countPractice(before: Counters, learnerDay: number): Counters {
  const { dayReviews, ...day } = dayAfter(before, learnerDay);
  const { totals } = before;
  const longest = Math.max(totals['longest-streak'], day.streakDays);
  return {
    ...before,
    ...day,
    dayReviews: day.lastDay === before.lastDay ? before.dayReviews : dayReviews - 1,
    totals: { ...totals, 'longest-streak': longest },
  };
}

function countReview(before: Counters, review: CountedReview): Counters {
  const right = review.rating !== 'again';
  const day = dayAfter(before, review.learnerDay);
  const rightInARow = right ? before.rightInARow + 1 : 0;
  const { totals } = before;
  const add = (when: boolean): number => (when ? 1 : 0);
  const graduated = review.stateAfter === 'review' && review.stateBefore !== 'review';
  return {
    ...before,
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
function dayAfter(before: Counters, day: number): Omit<Counters, 'totals' | 'rightInARow' | 'through'> {
  const { lastDay, dayReviews, streakDays } = before;
  if (lastDay === null || day > lastDay) {
    return { lastDay: day, dayReviews: 1, streakDays: lastDay === day - 1 ? streakDays + 1 : 1 };
  }
  return { lastDay, streakDays, dayReviews: day === lastDay ? dayReviews + 1 : dayReviews };
}
