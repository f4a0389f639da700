import type { Direction } from './card.ts';
import type { StudySettings } from './study-settings.ts';

/** The cards that each term of a deck gives a learner: what they chose for themselves, otherwise what its author did. */
export function cardsGiven(
  { directions = 'deck' }: Pick<StudySettings, 'directions'>,
  deck: { readonly directions: readonly Direction[] },
): readonly Direction[] {
  return directions === 'deck' ? deck.directions : directions;
}
