import type {
  Corrected,
  DeckAccess,
  DeckClosing,
  DeckId,
  DeckLanguages,
  DeckRole,
  DeckVisibility,
  LearnerId,
  SuggestedField,
  TermId,
} from '@slova/domain';
import type { LocalText } from '../ports.ts';

/** A deck as those who share it see it, with what the asking learner may do. */
export type SharedDeck = {
  readonly deckId: DeckId;
  readonly slug: string;
  readonly title: LocalText;
  readonly ownerId: LearnerId | null;
  readonly visibility: DeckVisibility;
  readonly linkToken: string | null;
  readonly licence: string;
  readonly terms: number;
  readonly termsWithoutAnswer: number;
  readonly review: DeckReview | null;
  readonly access: DeckAccess;
};

/** Reviewers were asked; `sentBackFor` is what they say is missing, null while it is with them. */
export type DeckReview = { readonly askedBy: LearnerId; readonly sentBackFor: string | null };

export type AuthorRole = Exclude<DeckRole, 'reader'>;
export type Invitation = { readonly deckId: DeckId; readonly email: string; readonly role: AuthorRole };

export interface SharingRepository {
  /** Null for a deck that is not there, or not for this learner. */
  find(learnerId: LearnerId, deckId: DeckId): Promise<SharedDeck | null>;
  /** The same, locked. */
  lock(learnerId: LearnerId, deckId: DeckId): Promise<SharedDeck | null>;
  setLink(deckId: DeckId, linkToken: string): Promise<void>;
  setReview(deckId: DeckId, review: (DeckReview & { readonly askedAt: Date }) | null): Promise<void>;
  /** Owner and co-authors, with what they may do; readers are not among them. */
  authors(deckId: DeckId): Promise<readonly { learnerId: LearnerId; role: AuthorRole | 'owner' }[]>;
  /** Whoever writes already does not become a reader by coming with a link. */
  addMember(learnerId: LearnerId, deckId: DeckId, role: DeckRole, at: Date): Promise<void>;
  removeMember(learnerId: LearnerId, deckId: DeckId): Promise<void>;
  invite(invitation: Invitation & { readonly invitedBy: LearnerId; readonly invitedAt: Date }): Promise<void>;
  countInvitations(deckId: DeckId): Promise<number>;
  removeInvitation(deckId: DeckId, email: string): Promise<Invitation | null>;
  /** The deck that a key under `/d/` leads to: the name of a public one, or the secret of one shared by link. */
  deckOfKey(key: string): Promise<{ deckId: DeckId; isSecret: boolean } | null>;
  /** The terms of a deck that were not removed, in its order. */
  livingTerms(deckId: DeckId): Promise<readonly TermId[]>;
  /** Answers to reviews that a learner gave in a deck, in all. */
  answersGiven(learnerId: LearnerId, deckId: DeckId): Promise<number>;
  rate(learnerId: LearnerId, deckId: DeckId, stars: number, at: Date): Promise<void>;
  markSeen(learnerId: LearnerId, deckId: DeckId, at: Date): Promise<void>;
  /**
   * Who studies a deck that is closed so, by id: nobody when it is open again, of its authors those alone who lose it too, and
   * none who was told of the same and has not read it yet.
   */
  toBeTold(closing: ClosingTold): Promise<readonly LearnerId[]>;
  /** Counts anew what the catalogue orders these decks by; all public ones when none are named. */
  recount(deckIds: readonly DeckId[] | 'all', at: Date): Promise<void>;
}

/** A page of those who are told of a closing. */
export type ClosingTold = {
  readonly deckId: DeckId;
  readonly what: DeckClosing;
  readonly exceptId: LearnerId;
  readonly after: LearnerId | null;
  readonly limit: number;
};

/** A correction that a learner suggests. `before` is what the field said then. */
export type Suggestion = {
  readonly id: string;
  readonly deckId: DeckId;
  readonly termId: TermId;
  readonly authorId: LearnerId;
  readonly field: SuggestedField;
  readonly before: string;
  readonly after: string;
  readonly reason: string | null;
  readonly madeAt: Date;
};

export type SuggestionDecision = {
  readonly state: 'merged' | 'declined';
  readonly decidedBy: LearnerId;
  readonly decidedAt: Date;
  readonly declinedFor: string | null;
};

export interface SuggestionRepository {
  /** A term as it stands, whoever may see it. */
  term(termId: TermId): Promise<{ readonly deckId: DeckId; readonly term: Corrected } | null>;
  /** False when the same was suggested by the same learner and is still open. */
  add(suggestion: Suggestion): Promise<boolean>;
  /** Open ones of a deck, of one learner or of all. */
  countOpen(deckId: DeckId, authorId: LearnerId | null): Promise<number>;
  /** Locked, with its deck's others. Null when it is not there. */
  lock(
    suggestionId: string,
  ): Promise<(Suggestion & { readonly state: 'open' | SuggestionDecision['state'] }) | null>;
  /** Decides it and every open one that says the same; returns all of them. */
  decide(suggestion: Suggestion, decision: SuggestionDecision): Promise<readonly Suggestion[]>;
}

/** What an author sees of sharing a deck. */
export type SharingView = Omit<SharedDeck, 'review' | 'slug'> & {
  readonly key: string | null;
  readonly review: { readonly sentBackFor: string | null; readonly isByMe: boolean } | null;
  readonly authors: readonly {
    readonly learnerId: LearnerId;
    readonly displayName: string;
    readonly role: AuthorRole | 'owner';
  }[];
  readonly invitations: readonly Omit<Invitation, 'deckId'>[];
};

export type SuggestionRow = {
  readonly id: string;
  readonly termId: TermId;
  readonly headword: string;
  readonly field: SuggestedField;
  readonly before: string;
  readonly after: string;
  /** What the field says now, if that is no longer what it said then. */
  readonly now: string | null;
  readonly reason: string | null;
  /** How many suggest the same, and the first of them. */
  readonly count: number;
  readonly by: string;
  readonly madeAt: Date;
};

/** Which deck of the house it is for is told with it. */
export type HouseSuggestionRow = SuggestionRow &
  DeckLanguages & { readonly deckId: DeckId; readonly deckTitle: LocalText };
