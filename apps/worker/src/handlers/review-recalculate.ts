import type { RecalculateCard } from '@slova/application';
import type { JobHandlers } from '@slova/queue';
import type { Log } from '../log.ts';

/** Replays the logs of cards into their state; says which cards were not what their log made of them. */
export function makeReviewRecalculate(
  recalculateCard: RecalculateCard,
  log: Log,
): JobHandlers['review.recalculate'] {
  return async ({ cards }) => {
    for (const { learnerId, cardId } of cards) {
      const outcome = await recalculateCard(learnerId, cardId);
      if (outcome !== 'unchanged') log.warn({ learnerId, cardId, outcome }, 'card recalculated');
    }
  };
}
