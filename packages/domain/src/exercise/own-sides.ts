import type { DeckLanguages, Term } from '../content/index.ts';
import type { Side } from '../review/index.ts';
import type { DeckSides, SidesByTerm } from './deck-sides.ts';
import { termSide } from './deck-sides.ts';

/**
 * The sides of a deck with one term as its learner has it. The others keep theirs, so what is wrong for them stays wrong.
 */
export function sidesWith(mine: Term, deck: DeckLanguages, sides: DeckSides): DeckSides {
  const sidesIn = (direction: Side): SidesByTerm => {
    const side = termSide(mine, direction, deck);
    return { get: (termId) => (termId === mine.id ? side : sides[direction].get(termId)) };
  };
  return { ...sides, recognise: sidesIn('recognise'), produce: sidesIn('produce') };
}
