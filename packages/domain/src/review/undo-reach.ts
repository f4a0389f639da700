import type { DeckId } from '../id.ts';
import type { LearnerDay } from '../progress/index.ts';

/** How far undo reaches from the study screen: a deck, on the learner's day. */
export type UndoReach = { readonly deckId: DeckId; readonly today: LearnerDay };

/**
 * Whether a row of the log is what the learner has just been doing: it is about this deck and of this day. An answer given
 * offline on another day is not, whenever it arrived; the day never goes back, but a clock may (rule T8).
 */
export function isInReach(
  { deckId, reviewedOn }: { readonly deckId: DeckId; readonly reviewedOn: LearnerDay },
  reach: UndoReach,
): boolean {
  return deckId === reach.deckId && reviewedOn >= reach.today;
}
