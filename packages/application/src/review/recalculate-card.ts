import type { CardId, LearnerId } from '@slova/domain';
import { replay } from '@slova/domain';
import type { UnitOfWork } from '../unit-of-work.ts';
import { differencesFromLog } from './audit-scheduler.ts';

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
      if (differencesFromLog(logged).length === 0) return 'unchanged';
      await reviewLog.saveImage(logged, replay(logged.rows));
      return 'mended';
    });
}
