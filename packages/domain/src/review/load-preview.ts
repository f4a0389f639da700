import type { LearnerDay } from '../progress/index.ts';
import type { Memory } from './card.ts';
import { smallestMove, wantedInterval } from './reschedule.ts';
import type { SchedulerSettings } from './scheduler-settings.ts';

/** A learnt card as a preview needs it. */
export type PreviewedCard = {
  readonly memory: Memory;
  readonly lastReviewedOn: LearnerDay;
  readonly dueOn: LearnerDay;
};

/** What other scheduler settings would come to. Settings alone move nothing: cards follow when they are next answered (S12). */
export type LoadPreview = {
  readonly cards: number;
  /** Cards that would be due on an earlier or a later day if they were rescheduled now. */
  readonly earlier: number;
  readonly later: number;
  /** Reviews a day that the intervals of now, and those wanted, add up to. */
  readonly reviewsPerDay: { readonly now: number; readonly wanted: number };
};

/** Compares the intervals that cards have with those that other settings would give them. */
export function loadPreview(cards: readonly PreviewedCard[], settings: SchedulerSettings): LoadPreview {
  const intervalFor = wantedInterval(settings);
  const intervals = cards.map(({ memory, lastReviewedOn, dueOn }) => {
    const { ideal: wanted, range } = intervalFor(memory);
    return { now: Math.max(1, dueOn - lastReviewedOn), wanted, range };
  });
  const moved = intervals.filter(
    ({ now, wanted, range: [first, last] }) =>
      (now < first || now > last) && Math.abs(wanted - now) >= smallestMove * now,
  );
  const perDay = (when: 'now' | 'wanted'): number =>
    intervals.reduce((sum, interval) => sum + 1 / interval[when], 0);
  return {
    cards: cards.length,
    earlier: moved.filter(({ now, wanted }) => wanted < now).length,
    later: moved.filter(({ now, wanted }) => wanted > now).length,
    reviewsPerDay: { now: perDay('now'), wanted: perDay('wanted') },
  };
}
