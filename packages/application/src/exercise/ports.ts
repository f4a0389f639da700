import type { DeckId, Direction, EventId, LearnerId, RatedAnswer, Rated, TermId } from '@slova/domain';

/** What everybody's answers say of: a term in one direction. */
export type Item = { readonly deckId: DeckId; readonly termId: TermId; readonly direction: Direction };

/** A live answer that the checker graded, with the recall that was predicted of it. `id` is that of its event. */
export type AnswerToRate = Item & RatedAnswer & { readonly id: EventId };

/** What one answer changed in both ratings, kept so that it can be taken back. */
export type RatingChange = Item & {
  readonly id: EventId;
  readonly ability: number;
  readonly difficulty: number;
};

export interface RatingRepository {
  /** Those answers to reviews that are live and say something of recall, in the order they were given. */
  answers(learnerId: LearnerId, ids: readonly EventId[]): Promise<readonly AnswerToRate[]>;
  /** Ratings of a learner in decks and of items; whoever has none is missing. */
  abilities(learnerId: LearnerId, deckIds: readonly DeckId[]): Promise<ReadonlyMap<DeckId, Rated>>;
  difficulties(items: readonly Item[]): Promise<ReadonlyMap<string, Rated>>;
  /** Adds to both ratings and remembers the changes. */
  add(learnerId: LearnerId, changes: readonly RatingChange[]): Promise<void>;
  /** Takes back what answers had changed; those that changed nothing are passed over. */
  takeBack(learnerId: LearnerId, ids: readonly EventId[]): Promise<void>;
}

/** The key of an item in `difficulties`. */
export const itemKey = ({ termId, direction }: Item): string => `${termId} ${direction}`;
