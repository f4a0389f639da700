import type {
  ChangeBatchId,
  DeckId,
  DeckRole,
  LearnerId,
  PartOfSpeech,
  RevisionId,
  RevisionKind,
  TermId,
  WrittenDeck,
  WrittenTerm,
} from '@slova/domain';

/** A deck with what one visitor has to do with it. */
export type StoredDeck = WrittenDeck & {
  readonly id: DeckId;
  /** Null: a deck of the house. */
  readonly ownerId: LearnerId | null;
  /** The visitor's. */
  readonly role: DeckRole | null;
  readonly isEnrolled: boolean;
  readonly version: number;
  /** How many terms it has; removed ones do not count. */
  readonly terms: number;
  readonly removedAt: Date | null;
  /** By moderators. */
  readonly isHidden: boolean;
};

export type NewDeck = WrittenDeck & {
  readonly id: DeckId;
  readonly ownerId: LearnerId;
  readonly contentHash: string;
  readonly createdAt: Date;
  readonly forkedFrom: DeckId | null;
};

/** A term's place beside what is written in it. `guid`: what other programs know it by. */
export type TermPlace = {
  readonly id: TermId;
  readonly position: number;
  readonly version: number;
  readonly guid: string | null;
  readonly removedAt: Date | null;
};
export type StoredTerm = TermPlace & { readonly written: WrittenTerm };
/** What is saved of a term, with the key that its duplicates are found by. */
export type TermWrite = StoredTerm & { readonly headwordKey: string };

/** A change of a term, or — without one — of the deck itself. `before` and `after` are whole. */
export type Revision = {
  readonly id: RevisionId;
  readonly authorId: LearnerId;
  readonly madeAt: Date;
  readonly kind: RevisionKind;
  /** That of the term or deck, once it was changed. */
  readonly version: number;
  readonly reason: string | null;
  readonly batchId: ChangeBatchId;
} & (
  | { readonly termId: TermId; readonly before: WrittenTerm | null; readonly after: WrittenTerm | null }
  | { readonly termId: null; readonly before: WrittenDeck | null; readonly after: WrittenDeck | null }
);
export type TermRevision = Extract<Revision, { readonly termId: TermId }>;

/** What duplicates of a term agree in. */
export type Likeness = { readonly headwordKey: string; readonly partOfSpeech: PartOfSpeech };

/**
 * Decks and terms as people change them. Whoever changes a deck's terms holds the deck locked, so that edits of one deck come one
 * after the other; of several decks the lower id is taken first.
 */
export interface ContentRepository {
  /** Locks a deck until the transaction ends, a removed one too. */
  lockDeck(deckId: DeckId, visitor: LearnerId): Promise<StoredDeck | null>;
  /** The deck that a term, removed or not, is in. */
  deckOfTerm(termId: TermId): Promise<DeckId | null>;
  addDeck(deck: NewDeck): Promise<void>;
  /** Saves what is written about a deck, its version, and whether it was removed. */
  saveDeck(deck: StoredDeck): Promise<void>;
  /**
   * Goes on with making the search find the terms of a deck as whoever may read it now: after a change of that, of a long deck it
   * is not done at once. At most so many terms; true while some are left.
   */
  followOpening(deckId: DeckId, most: number): Promise<boolean>;
  /** Terms are different from what they were: a new hash, and how many there are more (or, below zero, fewer). */
  markChanged(
    deckId: DeckId,
    change: { readonly contentHash: string; readonly at: Date; readonly terms: number },
  ): Promise<void>;
  /** Those of the terms that are in the deck, removed ones too, in the order of the ids asked for. */
  terms(deckId: DeckId, termIds: readonly TermId[]): Promise<readonly StoredTerm[]>;
  /** Living terms that agree with any of these. */
  alike(
    deckId: DeckId,
    likenesses: readonly Likeness[],
  ): Promise<readonly (Likeness & { readonly id: TermId })[]>;
  /** The place behind the last term of a deck. */
  nextPosition(deckId: DeckId): Promise<number>;
  addTerms(deckId: DeckId, terms: readonly TermWrite[], at: Date): Promise<void>;
  saveTerms(deckId: DeckId, terms: readonly TermWrite[], at: Date): Promise<void>;
  /** Removes living terms, one version on. */
  removeTerms(deckId: DeckId, termIds: readonly TermId[], at: Date): Promise<void>;
  /** Puts terms in this order behind a term of the deck, or (null) before all others. */
  placeTerms(deckId: DeckId, termIds: readonly TermId[], after: TermId | null): Promise<void>;
  /** Takes terms over into another deck, at its end, in this order, two versions on. */
  handOver(from: DeckId, to: DeckId, termIds: readonly TermId[]): Promise<void>;
  addRevisions(deckId: DeckId, revisions: readonly Revision[]): Promise<void>;
  revision(deckId: DeckId, revisionId: RevisionId): Promise<Revision | null>;
  /** The revision that made a version of a term; to put it elsewhere makes none. */
  revisionOf(termId: TermId, version: number): Promise<TermRevision | null>;
  /** The terms that were changed after an instant. */
  changedSince(deckId: DeckId, after: Date): Promise<readonly TermId[]>;
  /**
   * The first revision of each of these terms, or of the deck itself, after an instant, or of all in one batch: its `before` is how
   * things were.
   */
  firstSince(
    deckId: DeckId,
    since:
      | { readonly after: Date; readonly of: readonly TermId[] | 'deck' }
      | { readonly batchId: ChangeBatchId },
  ): Promise<readonly Revision[]>;
}
