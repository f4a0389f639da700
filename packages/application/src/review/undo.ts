import type { EventId, LearnerId, RequestId, UndoneStep } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { Clock } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import { undoWrite } from './undo-write.ts';
import { undoneAnswers, undoneSteps } from './undone-event.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock };

/** What was done longer ago can no longer be taken back. */
const undoneWithinMs = 30 * 86_400_000;

export type UndoRequest = { readonly requestId: RequestId; readonly steps: number };
export type Undo = (learnerId: LearnerId, request: UndoRequest) => Promise<readonly UndoneStep[]>;

/**
 * Takes back what the learner did last, of whatever kind, newest first: cards, siblings put aside, the day's ledger and, by
 * its event, everything that was counted from it (EXE-13). Rows of the log stay and say that they are undone. The same
 * request twice is done once. Returns the steps taken back, fewer than asked for when there are no more. Throws
 * `nothing_to_undo`, or `too_old_to_undo` when the last step was logged more than 30 days ago.
 */
export function makeUndo({ unitOfWork, clock }: Ports): Undo {
  return (learnerId, { requestId, steps }) =>
    unitOfWork(async ({ undo, reviewLog, outbox }) => {
      const before = await undo.begin(learnerId, requestId);
      if (before) return before;
      const undoneAt = clock();
      const { rows: newest, cards } = await undo.newest(learnerId, steps);
      if (newest.length === 0) throw new DomainError('nothing_to_undo');
      const rows = newest.filter(({ loggedAt }) => undoneAt.getTime() - loggedAt.getTime() <= undoneWithinMs);
      if (rows.length === 0) throw new DomainError('too_old_to_undo');
      await undo.save(await undoWrite({ learnerId, undoneAt, rows, cards }, reviewLog));
      const taken = undoneSteps(rows);
      const payload = { steps: taken, answers: undoneAnswers(rows) };
      const id = requestId as string as EventId;
      await outbox.add([{ id, learnerId, type: 'review.undone', occurredAt: undoneAt, payload }]);
      return taken;
    });
}
