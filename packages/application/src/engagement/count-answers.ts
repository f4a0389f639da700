import type { Countable, Counters, EventId } from '@slova/domain';
import { count, isNext, newlyReached, noCounters } from '@slova/domain';
import type { CountedAnswer } from '../review/index.ts';
import type { ReachedTier } from './ports.ts';

/** Counters, with the tiers that were reached on the way and what reached them. */
export type Counted = {
  readonly counters: Counters;
  readonly reached: readonly ReachedTier[];
};

type Evidence = { readonly id: EventId; readonly event: Countable; readonly place?: CountedAnswer['place'] };

/** Whether these answers follow, in order, all that was counted; else only counting every answer anew gives the totals. */
export function follow(before: Counters, answers: readonly CountedAnswer[]): boolean {
  let counters = before;
  return answers.every(({ place }) => {
    const isFollowing = isNext(counters, place);
    counters = { ...counters, through: place };
    return isFollowing;
  });
}

/** The counters before any answer: decks chosen are no answers, and stay. */
export function withoutAnswers({ totals }: Counters): Counters {
  return { ...noCounters, totals: { ...noCounters.totals, decks: totals.decks } };
}

/** Folds what happened, in order, into the counters. */
export function counted(before: Counters, happened: readonly Evidence[]): Counted {
  let counters = before;
  const reached: ReachedTier[] = [];
  for (const { id, event, place } of happened) {
    const next = count(counters, event);
    for (const grant of newlyReached(counters, next)) reached.push({ ...grant, evidenceEventId: id });
    counters = place ? { ...next, through: place } : next;
  }
  return { counters, reached };
}
