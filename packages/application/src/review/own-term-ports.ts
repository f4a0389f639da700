import type { AttemptId, CardId, DeckId, Direction, LearnerId, OwnTerm, TermId } from '@slova/domain';

/** Where a learner's card stands, and what they added to its term. */
export type OwnTermPlace = {
  readonly cardId: CardId;
  readonly termId: TermId;
  readonly deckId: DeckId;
  readonly direction: Direction;
  readonly contentHash: string;
  readonly own: OwnTerm;
};

export interface OwnTermQueries {
  ofCard(learnerId: LearnerId, cardId: CardId): Promise<OwnTermPlace | null>;
  ofAttempt(learnerId: LearnerId, attemptId: AttemptId): Promise<OwnTermPlace | null>;
  /** Where a term stands that the learner has cards of. */
  ofTerm(learnerId: LearnerId, termId: TermId): Promise<Pick<OwnTermPlace, 'deckId' | 'contentHash'> | null>;
}

export type OwnTermWrite = {
  readonly learnerId: LearnerId;
  readonly termId: TermId;
  readonly deckId: DeckId;
  readonly own: OwnTerm;
  /** Directions of the cards whose answers have changed. */
  readonly changed: readonly Direction[];
  readonly updatedAt: Date;
};

/** "My answer should count", for authors to decide. */
export type AnswerClaim = {
  readonly learnerId: LearnerId;
  readonly attemptId: AttemptId;
  readonly deckId: DeckId;
  readonly termId: TermId;
  readonly direction: Direction;
  readonly response: string;
  readonly claimedAt: Date;
};

/** Taken before attempts and cards, by whoever needs them too, so that nobody waits in a circle. */
export interface OwnTermRepository {
  /** What a learner added to a term, locked. */
  lock(learnerId: LearnerId, termId: TermId, deckId: DeckId): Promise<OwnTerm>;
  /** Saves it; exercises of changed directions that were shown and not answered are no longer valid. */
  save(write: OwnTermWrite): Promise<void>;
  /** Records a claim; false when the attempt has one. */
  claim(claim: AnswerClaim): Promise<boolean>;
}
