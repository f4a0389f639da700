import type { DeckSides, Side, TermId, TermSide } from '@slova/domain';
import { DomainError } from '@slova/domain';

/** One side of a term. Throws `not_found` when the term has left its deck. */
export function sideOf(sides: DeckSides, direction: Side, termId: TermId): TermSide {
  const side = sides[direction].get(termId);
  if (!side) throw new DomainError('not_found', 'cardId');
  return side;
}
