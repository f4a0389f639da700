import type { DeckClosing, EventId } from '@slova/domain';
import type { Edit } from './edit.ts';

/** Leaves word of a deck that was taken away from those who find or study it, for whoever is to be told. */
export async function leaveWordOfClosing(edit: Edit, what: DeckClosing): Promise<void> {
  const { repositories, deck, actorId, at, newId } = edit;
  const payload = { deckId: deck.id, title: deck.title, what };
  const id = newId() as EventId;
  await repositories.outbox.add([{ id, learnerId: actorId, type: 'deck.closed', occurredAt: at, payload }]);
}
