import type { DeckId, LearnerId, TermId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { StoredTerm } from './content-repository.ts';
import type { EditPorts } from './edit.ts';
import { editDeck, leaveTraces } from './edit.ts';

/** Terms in the order wanted, and the term that they come behind; null: before all others. */
export type TermOrder = {
  readonly deckId: DeckId;
  readonly termIds: readonly TermId[];
  readonly after: TermId | null;
  readonly reason?: string | undefined;
};
export type PlaceTerms = (actorId: LearnerId, order: TermOrder) => Promise<void>;

/** Puts terms at another place of their deck: new cards are introduced in its order. Throws `not_found`, `not_permitted`. */
export function makePlaceTerms(ports: EditPorts): PlaceTerms {
  return (actorId, { deckId, termIds, after, reason }) =>
    editDeck(ports, { actorId, deckId, wanted: 'edit', reason }, async (edit) => {
      const { content } = edit.repositories;
      const found = await content.terms(deckId, termIds);
      const known = new Set(found.map(({ id }) => id));
      const missing = termIds.findIndex((id) => !known.has(id));
      if (missing >= 0) throw new DomainError('not_found', `termIds.${missing}`);
      const [anchor] = after ? await content.terms(deckId, [after]) : [null];
      if (anchor === undefined || termIds.some((id) => id === after))
        throw new DomainError('not_found', 'after');
      await content.placeTerms(deckId, [...new Set(termIds)], after);
      await leaveTraces(edit, { changes: found.map(changeOf), termIds: null });
    });
}

/** A place is not of what is written: the version stays. */
const changeOf = ({ id: termId, version, written }: StoredTerm) =>
  ({ kind: 'placed', termId, version, before: written, after: written }) as const;
