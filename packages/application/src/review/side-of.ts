import type { DeckSides, Direction, TermId, TermSide } from '@slova/domain';
import { DomainError } from '@slova/domain';

/** A term's side in one direction. Throws `not_found` when the term has left its deck. */
export function sideOf(sides: DeckSides, direction: Direction, termId: TermId): TermSide {
  const side = sides[direction].get(termId);
  if (!side) throw new DomainError('not_found', 'cardId');
  return side;
}
