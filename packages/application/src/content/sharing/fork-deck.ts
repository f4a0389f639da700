import type { ChangeBatchId, DeckId, LearnerId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import { writtenOf } from '../change-deck.ts';
import { addDeck } from '../create-deck.ts';
import type { EditPorts } from '../edit.ts';
import { openDeck } from '../open-deck.ts';
import { beginDeckWork } from '../work/begin-deck-work.ts';

export type ForkDeck = (learnerId: LearnerId, deckId: DeckId) => Promise<DeckId>;

/**
 * Copies a deck into one of the learner's own, private, which remembers where it came from. The first terms are there at once,
 * those of a long deck follow by a job. Throws `not_found`.
 */
export function makeForkDeck({
  unitOfWork,
  clock,
  newId,
  atOnce,
}: EditPorts & { readonly atOnce?: number }): ForkDeck {
  return (learnerId, deckId) =>
    unitOfWork(async (repositories) => {
      const { content, sharing } = repositories;
      const from = await openDeck(content, { deckId, actorId: learnerId, wanted: 'read' });
      const at = clock();
      const draft = { ...writtenOf(from), visibility: 'private' } as const;
      const id = await addDeck(repositories, { ownerId: learnerId, draft, at, newId, forkedFrom: deckId });
      const deck = await content.lockDeck(id, learnerId);
      if (!deck) throw new DomainError('not_found', 'deckId');
      const batchId = newId() as ChangeBatchId;
      const edit = { repositories, deck, actorId: learnerId, at, newId, reason: null, batchId };
      const task = { kind: 'copy', fromDeckId: deckId } as const;
      const termIds = await sharing.livingTerms(deckId);
      await beginDeckWork(edit, { task, termIds, ...(atOnce && { atOnce }) });
      return id;
    });
}
