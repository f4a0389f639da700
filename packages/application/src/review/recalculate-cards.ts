import type { CardId, DeckId, LearnerId } from '@slova/domain';
import { replay } from '@slova/domain';
import type { UnitOfWork } from '../unit-of-work.ts';
import { differencesFromLog } from './audit-scheduler.ts';

/** Short transactions: a learner who is studying meanwhile waits for one page at most. */
const pageSize = 200;

export type RecalculateCards = (
  learnerId: LearnerId,
  deckId: DeckId | null,
) => Promise<{ readonly cards: number; readonly mended: number }>;

/**
 * Replays the histories of all of a learner's cards, or of one deck's, into their states (SRS-5), a page in each transaction.
 * Running it twice, or again after it was interrupted, changes nothing more.
 */
export function makeRecalculateCards({ unitOfWork }: { readonly unitOfWork: UnitOfWork }): RecalculateCards {
  const onePage = (learnerId: LearnerId, deckId: DeckId | null, after: CardId | null) =>
    unitOfWork(async ({ reviewLog }) => {
      const page = await reviewLog.lockPage(learnerId, { deckId, after, limit: pageSize });
      const differing = page.filter((logged) => differencesFromLog(logged).length > 0);
      for (const logged of differing) await reviewLog.saveImage(logged, replay(logged.rows));
      return { cards: page.length, mended: differing.length, last: page.at(-1)?.card.id ?? null };
    });
  return async (learnerId, deckId) => {
    const sums = { cards: 0, mended: 0 };
    let after: CardId | null = null;
    do {
      const page: Awaited<ReturnType<typeof onePage>> = await onePage(learnerId, deckId, after);
      sums.cards += page.cards;
      sums.mended += page.mended;
      after = page.last;
    } while (after !== null);
    return sums;
  };
}
