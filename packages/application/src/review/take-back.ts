import type { EventId, LearnerId, RequestId, UndoneStep } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { Repositories } from '../unit-of-work.ts';
import type { UndoWrite } from './log-ports.ts';
import { undoWrite } from './undo-write.ts';
import { undoneAnswers, undoneSteps } from './undone-event.ts';

/** What was done longer ago can no longer be taken back. */
export const undoneWithinMs = 30 * 86_400_000;

type Taking = {
  readonly learnerId: LearnerId;
  /** Names the event, so that the same request is known again. */
  readonly requestId: RequestId;
  readonly undoneAt: Date;
};

/** Takes back rows of the log, newest first; returns the steps they were. Throws `too_old_to_undo` when all of them are. */
export async function takeBack(
  { undo, reviewLog, outbox }: Pick<Repositories, 'undo' | 'reviewLog' | 'outbox'>,
  { rows: found, cards }: Pick<UndoWrite, 'rows' | 'cards'>,
  { learnerId, requestId, undoneAt }: Taking,
): Promise<readonly UndoneStep[]> {
  const rows = found.filter(({ loggedAt }) => undoneAt.getTime() - loggedAt.getTime() <= undoneWithinMs);
  if (rows.length === 0) throw new DomainError('too_old_to_undo');
  await undo.save(await undoWrite({ learnerId, undoneAt, rows, cards }, reviewLog));
  const steps = undoneSteps(rows);
  const payload = { steps, answers: undoneAnswers(rows) };
  const id = requestId as string as EventId;
  await outbox.add([{ id, learnerId, type: 'review.undone', occurredAt: undoneAt, payload }]);
  return steps;
}
