import type { DeckId, LearnerId } from '@slova/domain';
import { writtenOf } from './change-deck.ts';
import { leaveWordOfClosing } from './close-deck.ts';
import type { Edit, EditPorts } from './edit.ts';
import { editDeck, leaveTraces } from './edit.ts';

export type DecideDeck = (
  actorId: LearnerId,
  decision: { readonly deckId: DeckId; readonly reason?: string | undefined },
) => Promise<void>;

/** Removes a deck; nobody finds it any more, and its owner can take it back. Throws `not_found`, `not_permitted`. */
export function makeRemoveDeck(ports: EditPorts): DecideDeck {
  return (actorId, decision) => editDeck(ports, { actorId, wanted: 'own', ...decision }, removeOpenDeck);
}

/** Takes a removed deck back, with everybody's progress. Throws `not_found`. */
export function makeRestoreDeck(ports: EditPorts): DecideDeck {
  return (actorId, decision) =>
    editDeck(ports, { actorId, wanted: 'own', ...decision, isRemoved: true }, async (edit) => {
      const { deck, repositories } = edit;
      const version = deck.version + 1;
      await repositories.content.saveDeck({ ...deck, removedAt: null, version });
      const change = {
        kind: 'restored',
        termId: null,
        version,
        before: null,
        after: writtenOf(deck),
      } as const;
      await leaveTraces(edit, { changes: [change], termIds: null });
    });
}

/** Removes a deck that is open. */
export async function removeOpenDeck(edit: Edit): Promise<void> {
  const { deck, repositories, at } = edit;
  const version = deck.version + 1;
  await repositories.content.saveDeck({ ...deck, removedAt: at, version });
  const change = { kind: 'removed', termId: null, version, before: writtenOf(deck), after: null } as const;
  await leaveTraces(edit, { changes: [change], termIds: null });
  await leaveWordOfClosing(edit, 'removed');
}
