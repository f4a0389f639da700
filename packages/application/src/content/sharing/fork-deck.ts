import type { ChangeBatchId, DeckId, LearnerId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import { putTerms } from '../add-terms.ts';
import { writtenOf } from '../change-deck.ts';
import { addDeck } from '../create-deck.ts';
import type { Edit, EditPorts } from '../edit.ts';
import { openDeck } from '../open-deck.ts';

export type ForkDeck = (learnerId: LearnerId, deckId: DeckId) => Promise<DeckId>;

const termsAtOnce = 1_000;

/** Copies a deck into one of the learner's own, private, which remembers where it came from. Throws `not_found`. */
export function makeForkDeck({ unitOfWork, clock, newId }: EditPorts): ForkDeck {
  return (learnerId, deckId) =>
    unitOfWork(async (repositories) => {
      const { content, sharing } = repositories;
      const from = await openDeck(content, { deckId, actorId: learnerId, wanted: 'read' });
      const at = clock();
      const draft = { ...writtenOf(from), visibility: 'private' } as const;
      const id = await addDeck(repositories, { ownerId: learnerId, draft, at, newId, forkedFrom: deckId });
      const opened = { repositories, actorId: learnerId, at, newId, reason: null };
      const batchId = newId() as ChangeBatchId;
      const termIds = await sharing.livingTerms(deckId);
      for (let first = 0; first < termIds.length; first += termsAtOnce) {
        const deck = await content.lockDeck(id, learnerId);
        if (!deck) throw new DomainError('not_found', 'deckId');
        const terms = await content.terms(deckId, termIds.slice(first, first + termsAtOnce));
        const edit: Edit = { ...opened, batchId, deck };
        // As they are: what was right when it was written may not be refused to whoever copies it.
        await putTerms(
          edit,
          terms.map(({ written }) => ({ written, guid: null })),
        );
      }
      return id;
    });
}
