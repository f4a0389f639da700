import type { CardId, DeckId, Direction, LearnerId } from '@slova/domain';

/** A card that was put aside because it is forgotten too often. */
export type Leech = {
  readonly cardId: CardId;
  readonly headword: string;
  readonly direction: Direction;
  /** Times forgotten after it had been learnt. */
  readonly lapses: number;
};

export interface LeechQueries {
  /** A learner's leeches in a deck, in its order; none for a deck they did not choose. */
  ofDeck(learnerId: LearnerId, deckId: DeckId): Promise<readonly Leech[]>;
}
