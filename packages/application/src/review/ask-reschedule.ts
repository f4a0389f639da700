import type { DayClock, DeckId, EventId, LearnerId, RescheduleId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };
type Student = DayClock & { readonly id: LearnerId };

export type AskReschedule = (
  student: Student,
  asked: { readonly deckId: DeckId; readonly rescheduleId: RescheduleId },
) => Promise<RescheduleId>;

/**
 * Asks that a deck's cards be moved to where its settings would have them (rule S12); the worker does it. Asking again while
 * it waits, or with the same id, asks nothing more: the id of what was asked is returned. Throws `not_found`.
 */
export function makeAskReschedule({ unitOfWork, clock, newId }: Ports): AskReschedule {
  return ({ id: learnerId, timeZone, dayStartHour }, { deckId, rescheduleId }) =>
    unitOfWork(async ({ reschedules, studySettings, outbox }) => {
      // Locked: of two requests at the same moment one finds what the other asked.
      if (!(await studySettings.deck(learnerId, deckId))) throw new DomainError('not_found', 'deckId');
      const known = await reschedules.lock(learnerId, rescheduleId);
      if (known) return known.id;
      const newest = await reschedules.lockNewest(learnerId, deckId);
      if (newest && !newest.appliedAt) return newest.id;
      const askedAt = clock();
      const asked = { learnerId, id: rescheduleId, deckId, clock: { timeZone, dayStartHour }, askedAt };
      await reschedules.add(asked);
      await outbox.add([
        {
          id: newId() as EventId,
          learnerId,
          type: 'reschedule.asked',
          occurredAt: askedAt,
          payload: { rescheduleId, wanted: 'apply' },
        },
      ]);
      return rescheduleId;
    });
}
