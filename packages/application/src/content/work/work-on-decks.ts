import type { DeckWorkId, DomainEvent, LearnerId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { Repositories } from '../../unit-of-work.ts';
import type { EditPorts } from '../edit.ts';
import { openDeck } from '../open-deck.ts';
import { termsAtOnce } from './begin-deck-work.ts';
import { doPart } from './do-part.ts';
import type { DeckWork } from './ports.ts';

type Ports = EditPorts & { /** Terms that are seen to in one transaction. */ readonly atOnce?: number };
export type WorkOnDecks = (events: readonly DomainEvent[]) => Promise<void>;

/**
 * Goes on with what takes longer than a request: each part is a transaction with how far it is, so that after a worker's death
 * another goes on there and nothing is done twice. Ends early when whoever asked for it may no longer do it, or somebody stops it.
 */
export function makeWorkOnDecks(ports: Ports): WorkOnDecks {
  return async (events) => {
    for (const event of events) {
      if (event.type !== 'deck-work.asked') continue;
      while (await advanced(ports, event.learnerId, event.payload.workId));
    }
  };
}

async function advanced(ports: Ports, learnerId: LearnerId, id: DeckWorkId): Promise<boolean> {
  const { unitOfWork, clock, atOnce = termsAtOnce } = ports;
  try {
    return await unitOfWork(async (repositories) => {
      const found = await repositories.deckWorks.lock(learnerId, id, atOnce);
      if (!found || found.work.endedAt) return false;
      const { work, termIds } = found;
      await onePart(ports, repositories, work, termIds);
      const done = work.done + termIds.length;
      const isLeft = done < work.total && termIds.length > 0;
      await repositories.deckWorks.save({ ...work, done, endedAt: isLeft ? null : clock() });
      return isLeft;
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    await endDeckWork(ports, learnerId, id);
    return false;
  }
}

async function onePart(
  { clock, newId }: Ports,
  repositories: Repositories,
  { learnerId, deckId, task, reason, batchId }: DeckWork,
  termIds: Parameters<typeof doPart>[2],
): Promise<void> {
  const { content } = repositories;
  if (task.kind === 'copy') {
    // Of several decks the lower id is taken first.
    for (const id of [task.fromDeckId, deckId].toSorted()) await content.lockDeck(id, learnerId);
    await openDeck(content, { deckId: task.fromDeckId, actorId: learnerId, wanted: 'read' });
  }
  const deck = await openDeck(content, { deckId, actorId: learnerId, wanted: 'edit' });
  const edit = { repositories, deck, actorId: learnerId, at: clock(), newId, reason, batchId };
  await doPart(edit, task, termIds);
}

/** Ends work as far as it is; nothing when it has ended. */
export async function endDeckWork(
  { unitOfWork, clock }: Pick<EditPorts, 'unitOfWork' | 'clock'>,
  learnerId: LearnerId,
  id: DeckWorkId,
): Promise<void> {
  await unitOfWork(async ({ deckWorks }) => {
    const found = await deckWorks.lock(learnerId, id, 0);
    if (found && !found.work.endedAt) await deckWorks.save({ ...found.work, endedAt: clock() });
  });
}
