import type { LearnerDay, LearnerId } from '@slova/domain';
import type { LedgerChange } from '../../index.ts';
import type { LedgerDay, MemoryState } from './state.ts';

/** Adds to the days of the ledger; a day on which nothing is left is no day. */
export function changeLedger(
  state: MemoryState,
  learnerId: LearnerId,
  changes: readonly LedgerChange[],
): void {
  for (const { learnerDay, deckId, part } of changes) {
    const key = ledgerKey(learnerId, learnerDay, deckId);
    const was = state.ledger.get(key) ?? noDay(learnerDay);
    const is: LedgerDay = {
      day: learnerDay,
      reviews: was.reviews + part.reviews,
      reviewCards: was.reviewCards + part.reviewCards,
      newCards: was.newCards + part.newCards,
      recalled: was.recalled + part.recalled,
      durationMs: was.durationMs + part.durationMs,
    };
    if (is.reviews === 0) state.ledger.delete(key);
    else state.ledger.set(key, is);
  }
}

const ledgerKey = (learnerId: string, day: number, deckId: string): string => `${learnerId} ${day} ${deckId}`;

const noDay = (day: LearnerDay): LedgerDay => ({
  day,
  reviews: 0,
  reviewCards: 0,
  newCards: 0,
  recalled: 0,
  durationMs: 0,
});
