import type { RequestId } from '@slova/domain';
import type { Repositories } from '../unit-of-work.ts';
import type { RescheduleTask } from './apply-reschedule.ts';
import { takeBack } from './take-back.ts';

/**
 * Gives the cards of a rescheduling their old days back, all in one. A card to which anything happened since keeps what that
 * made of it: undo goes from the newest step backwards, and that step comes first.
 */
export async function takeBackReschedule(
  repositories: Repositories,
  { learnerId, id, now, newId }: RescheduleTask,
): Promise<void> {
  const { reschedules, undo } = repositories;
  const requestId = newId() as RequestId;
  await undo.begin(learnerId, requestId);
  const asked = await reschedules.lock(learnerId, id);
  if (!asked?.takeBackAskedAt || asked.takenBackAt) return;
  // The moment of the wish: what was young enough then does not grow too old by waiting.
  const undoneAt = asked.takeBackAskedAt;
  const found = await undo.rescheduled(learnerId, id);
  const entries = new Map(found.cards.map((each) => [each.card.id, each.entries]));
  const rows = found.rows.filter(({ cardId, position }) => entries.get(cardId) === position);
  if (rows.length > 0)
    await takeBack(repositories, { rows, cards: found.cards }, { learnerId, requestId, undoneAt });
  await reschedules.markTakenBack(learnerId, id, now, rows.length);
}
