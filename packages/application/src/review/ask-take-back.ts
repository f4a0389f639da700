import type { EventId, LearnerId, RescheduleId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import { undoneWithinMs } from './take-back.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };

export type AskTakeBack = (learnerId: LearnerId, rescheduleId: RescheduleId) => Promise<void>;

/**
 * Asks that what a rescheduling moved be moved back; the worker does it. Asking twice asks once. Throws `not_found`;
 * `nothing_to_undo` when no card was moved, or when it was taken back already;
 * `too_old_to_undo` after 30 days.
 */
export function makeAskTakeBack({ unitOfWork, clock, newId }: Ports): AskTakeBack {
  return (learnerId, rescheduleId) =>
    unitOfWork(async ({ reschedules, outbox }) => {
      const known = await reschedules.lock(learnerId, rescheduleId);
      if (!known) throw new DomainError('not_found', 'rescheduleId');
      if (known.takeBackAskedAt && !known.takenBackAt) return;
      if (!known.appliedAt || !known.cards || known.takenBackAt) throw new DomainError('nothing_to_undo');
      const now = clock();
      if (now.getTime() - known.appliedAt.getTime() > undoneWithinMs)
        throw new DomainError('too_old_to_undo');
      await reschedules.markTakeBackAsked(learnerId, rescheduleId, now);
      await outbox.add([
        {
          id: newId() as EventId,
          learnerId,
          type: 'reschedule.asked',
          occurredAt: now,
          payload: { rescheduleId, wanted: 'take-back' },
        },
      ]);
    });
}
