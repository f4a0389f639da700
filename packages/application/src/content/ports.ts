import type {
  DeckAccess,
  DeckId,
  DeckLanguages,
  DeckSides,
  LearnerId,
  MasteryCounts,
  Moment,
  PartOfSpeech,
  RevisionId,
  Term,
  TermId,
  WrittenDeck,
  WrittenTerm,
} from '@slova/domain';
import type { Revision } from './content-repository.ts';
import type { DeckWorkView } from './work/index.ts';

export type { LocalText } from '@slova/domain';

export type DeckSummary = WrittenDeck & {
  readonly id: DeckId;
  readonly slug: string;
  readonly terms: number;
  readonly version: number;
  /** What the learner who asks may do with it. */
  readonly access: DeckAccess;
  /** The name of its owner; null: a deck of the house. */
  readonly author: string | null;
  readonly forkedFrom: DeckId | null;
  readonly enrolment: {
    readonly dueNow: number;
    readonly newToday: number;
    readonly mastery: MasteryCounts;
  } | null;
};

export type TermRow = WrittenTerm & { readonly id: TermId; readonly version: number };
export type TermPage = { readonly terms: readonly TermRow[]; readonly next: number | null };

/** A revision with the name of whoever made it; null: their account is gone. */
export type RevisionRow = Revision & { readonly author: string | null };
export type RevisionPage = { readonly revisions: readonly RevisionRow[]; readonly next: RevisionId | null };
/** What restoring a deck would do: to how many terms, and whether to what is said about it. */
export type RestorePreview = {
  readonly changed: number;
  readonly removed: number;
  readonly broughtBack: number;
  readonly isAboutDifferent: boolean;
};
type Page = { readonly after?: RevisionId | undefined; readonly limit: number };

/**
 * What the library and a deck's page show at a moment of the learner's own calendar. What a learner may not read is not there:
 * it is null, or left out.
 */
export interface ContentQueries {
  /** The learner's library: own decks, those written with others or studied, and those of the house. */
  decks(learnerId: LearnerId, moment: Moment): Promise<readonly DeckSummary[]>;
  deck(learnerId: LearnerId, deckId: DeckId, moment: Moment): Promise<DeckSummary | null>;
  /** Own decks that were removed, the last one first. */
  removedDecks(
    learnerId: LearnerId,
  ): Promise<
    readonly (Pick<DeckSummary, 'id' | 'terms'> & { readonly title: string; readonly removedAt: Date })[]
  >;
  terms(
    learnerId: LearnerId,
    deckId: DeckId,
    page: { readonly after?: number | undefined; readonly limit: number },
  ): Promise<TermPage | null>;
  term(learnerId: LearnerId, termId: TermId): Promise<(TermRow & { readonly deckId: DeckId }) | null>;
  /** Terms of a deck that are most likely the same as one that is being written. */
  alike(
    learnerId: LearnerId,
    like: { readonly deckId: DeckId; readonly headword: string; readonly partOfSpeech: PartOfSpeech },
  ): Promise<readonly TermRow[] | null>;
  /** The history of a deck with all its terms, or of one term, newest first; with what the learner may do with the deck. */
  revisions(
    learnerId: LearnerId,
    of: { readonly deckId: DeckId } | { readonly termId: TermId },
    page: Page,
  ): Promise<(RevisionPage & { readonly access: DeckAccess }) | null>;
  /** What is going on in a deck that a learner may read, for those who write it; null: nothing, or nothing for them to see. */
  work(learnerId: LearnerId, deckId: DeckId): Promise<{ readonly work: DeckWorkView | null } | null>;
  /** What would be different in a deck if it were made as it was at a moment; with what the learner may do with it. */
  changesSince(
    learnerId: LearnerId,
    deckId: DeckId,
    moment: Date,
  ): Promise<(RestorePreview & { readonly access: DeckAccess }) | null>;
}

/** A deck with all its terms, as exercises are made of them. */
export type DeckContent = {
  readonly deck: DeckLanguages & Pick<WrittenDeck, 'directions'>;
  readonly terms: ReadonlyMap<TermId, Term>;
  readonly sides: DeckSides;
};

/** Decks kept in memory while their content stays the same; `contentHash` says which content is meant, recordings included. */
export interface DeckLibrary {
  content(deckId: DeckId, contentHash: string): Promise<DeckContent>;
}
