import type { DeckId, LearnerId, TermId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { EditPorts } from './edit.ts';
import { editDeck, leaveTraces } from './edit.ts';

/** Terms in the order wanted, and the term that they come behind; null: before all others. */
export type TermOrder = {
  readonly deckId: DeckId;
  readonly termIds: readonly TermId[];
  readonly after: TermId | null;
};
export type PlaceTerms = (actorId: LearnerId, order: TermOrder) => Promise<void>;

/** Puts terms at another place of their deck: new cards are introduced in its order. Throws `not_found`, `not_permitted`. */
export function makePlaceTerms(ports: EditPorts): PlaceTerms {
  return (actorId, { deckId, termIds, after }) =>
    editDeck(ports, { actorId, deckId, wanted: 'edit' }, async (edit) => {
      const { content } = edit.repositories;
      const known = new Set((await content.terms(deckId, termIds)).map(({ id }) => id));
      const missing = termIds.findIndex((id) => !known.has(id));
      if (missing >= 0) throw new DomainError('not_found', `termIds.${missing}`);
      const [anchor] = after ? await content.terms(deckId, [after]) : [null];
      if (anchor === undefined || termIds.some((id) => id === after))
        throw new DomainError('not_found', 'after');
      await content.placeTerms(deckId, [...new Set(termIds)], after);
      await leaveTraces(edit, { changes: [], termIds: null });
    });
}
