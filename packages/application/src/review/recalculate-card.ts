import type { CardId, LearnerId } from '@slova/domain';
import { replay, imageDifferences } from '@slova/domain';
import type { UnitOfWork } from '../unit-of-work.ts';

export type RecalculateCard = (
  learnerId: LearnerId,
  cardId: CardId,
) => Promise<'unchanged' | 'mended' | 'missing'>;

/** Replays a card's log into its state (SRS-5). Running it twice, or on a sound card, changes nothing. */
export function makeRecalculateCard({ unitOfWork }: { readonly unitOfWork: UnitOfWork }): RecalculateCard {
  return (learnerId, cardId) =>
    unitOfWork(async ({ reviewLog }) => {
      const logged = await reviewLog.lockCard(learnerId, cardId);
      if (!logged) return 'missing';
      const schedule = replay(logged.rows);
      if (imageDifferences(logged.card, schedule).length === 0) return 'unchanged';
      await reviewLog.saveSchedule(logged.card, schedule);
      return 'mended';
    });
}
