import type { DayClock, DeckId, LearnerId, RequestId, UndoneStep } from '@slova/domain';
import { DomainError, learnerDayAt } from '@slova/domain';
import type { Clock } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import { takeBack } from './take-back.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock };

/** `sitting`: only what was done in this deck on the learner's day, as from its study screen; left out, whatever was last. */
export type UndoRequest = {
  readonly requestId: RequestId;
  readonly steps: number;
  readonly sitting?: { readonly deckId: DeckId; readonly clock: DayClock } | undefined;
};
export type Undo = (learnerId: LearnerId, request: UndoRequest) => Promise<readonly UndoneStep[]>;

/**
 * Takes back what the learner did last, of whatever kind, newest first: cards, siblings put aside, the day's ledger and, by
 * its event, everything that was counted from it (EXE-13). Rows of the log stay and say that they are undone. The same
 * request twice is done once. Returns the steps taken back, fewer than asked for when there are no more. Throws
 * `nothing_to_undo`, or `too_old_to_undo` when the last step was logged more than 30 days ago.
 */
export function makeUndo({ unitOfWork, clock }: Ports): Undo {
  return (learnerId, { requestId, steps, sitting }) =>
    unitOfWork(async (repositories) => {
      const { undo } = repositories;
      const before = await undo.begin(learnerId, requestId);
      if (before) return before;
      const now = clock();
      const reach = sitting && { deckId: sitting.deckId, today: learnerDayAt(now, sitting.clock) };
      const newest = await undo.newest(learnerId, steps, reach);
      if (newest.rows.length === 0) throw new DomainError('nothing_to_undo');
      return takeBack(repositories, newest, { learnerId, requestId, undoneAt: now });
    });
}
