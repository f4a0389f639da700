import type { RecalculateCards } from '@slova/application';
import type { JobHandlers } from '@slova/queue';
import type { Log } from '../log.ts';

/** Replays all histories of a learner, or of one deck of theirs, after something changed for all of them (SRS-5). */
export function makeReviewRecalculateAll(
  recalculateCards: RecalculateCards,
  log: Log,
): JobHandlers['review.recalculate-all'] {
  return async ({ learnerId, deckId = null }) => {
    const { cards, mended } = await recalculateCards(learnerId, deckId);
    log.info({ learnerId, deckId, cards, mended }, 'cards recalculated');
  };
}
