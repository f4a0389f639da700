import type { DeckWorkId, EventId, TermId } from '@slova/domain';
import type { Edit } from '../edit.ts';
import type { Repositories } from '../../unit-of-work.ts';
import { doPart } from './do-part.ts';
import type { DeckTask } from './ports.ts';

/** Terms that are seen to in one transaction. */
export const termsAtOnce = 1_000;

type Asked = { readonly task: DeckTask; readonly termIds: readonly TermId[]; readonly atOnce?: number };

/**
 * Does what is to be done to a deck that is open: the first terms at once, the rest by a job, so that nobody waits for a long
 * deck. Returns how many terms are different now, and how many are left.
 */
export async function beginDeckWork(
  edit: Edit & { readonly repositories: Pick<Repositories, 'deckWorks'> },
  { task, termIds, atOnce = termsAtOnce }: Asked,
): Promise<{ readonly terms: number; readonly left: number }> {
  const { deck, actorId: learnerId, at: askedAt, newId, reason, batchId, repositories } = edit;
  const terms = await doPart(edit, task, termIds.slice(0, atOnce));
  const left = Math.max(0, termIds.length - atOnce);
  if (left === 0) return { terms, left };
  const id = newId() as DeckWorkId;
  const work = { learnerId, id, deckId: deck.id, task, reason, batchId, askedAt, endedAt: null };
  await repositories.deckWorks.add({ ...work, done: atOnce, total: termIds.length }, termIds);
  const event = { id: newId() as EventId, learnerId, occurredAt: askedAt };
  await repositories.outbox.add([{ ...event, type: 'deck-work.asked', payload: { workId: id } }]);
  return { terms, left };
}
