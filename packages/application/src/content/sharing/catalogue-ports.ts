import type {
  CorrectedField,
  DeckAccess,
  DeckFate,
  DeckId,
  DeckLanguages,
  LearnerId,
  Level,
  OwnField,
  OwnFields,
  TermId,
  TermNews,
} from '@slova/domain';
import type { LocalText } from '../ports.ts';
import type { AuthorRole, HouseSuggestionRow, SharingView, SuggestionRow } from './ports.ts';

export const catalogueOrders = ['quality', 'newest', 'learners'] as const;
export type CatalogueOrder = (typeof catalogueOrders)[number];

export type CatalogueAsk = {
  readonly termLanguage?: string | undefined;
  readonly answerLanguage?: string | undefined;
  readonly level?: Level | undefined;
  /** A category or a tag of any of its terms. */
  readonly topic?: string | undefined;
  readonly sort: CatalogueOrder;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** A public deck as the catalogue shows it. */
export type CatalogueDeck = DeckLanguages & {
  readonly id: DeckId;
  readonly slug: string;
  readonly title: LocalText;
  readonly description: LocalText;
  readonly terms: number;
  readonly level: Level | null;
  readonly author: string | null;
  readonly learners: number;
  readonly ratings: number;
  /** The mean; null when nobody has rated it. */
  readonly stars: number | null;
  readonly isEnrolled: boolean;
};

/** What a learner sees beside a deck: others' opinions, their own, and what they may do. */
export type DeckStanding = {
  readonly learners: number;
  readonly ratings: number;
  readonly stars: number | null;
  readonly myStars: number | null;
  readonly answersGiven: number;
  /** Open suggestions, for those who decide on them. */
  readonly openSuggestions: number | null;
  readonly access: DeckAccess;
};

export type DeckNews = {
  readonly since: Date;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly terms: readonly (TermNews & { readonly headword: string; readonly own: readonly string[] })[];
};

export type OwnFieldsRow = {
  readonly termId: TermId;
  readonly fields: OwnFields;
  /** Fields of which the authors now say something else. */
  readonly outdated: readonly OwnField[];
};

export type CorrectableTerm = DeckLanguages & {
  readonly deckId: DeckId;
  readonly title: LocalText;
  readonly texts: Readonly<Record<CorrectedField, string>>;
  readonly own: OwnFields;
};

/** A deck that a learner studies or studied, and what became of it; null: it is shared as ever. A hidden one is not named. */
export type StudiedDeck = {
  readonly deckId: DeckId;
  readonly title: LocalText | null;
  readonly fate: DeckFate | null;
  readonly isLeft: boolean;
};

/** A deck that a learner left and may take up again. */
export type LeftDeck = {
  readonly id: DeckId;
  readonly title: LocalText;
  readonly terms: number;
  readonly leftAt: Date;
};

/** A deck on its page for everybody. */
export type DeckForEverybody = DeckLanguages & {
  readonly id: DeckId;
  readonly title: LocalText;
  readonly description: LocalText;
  readonly terms: number;
  readonly level: Level | null;
  readonly licence: string;
  readonly author: string | null;
  /** It is found by whoever has its secret alone. */
  readonly isSecret: boolean;
  readonly first: readonly { readonly headword: string; readonly answers: readonly string[] }[];
};

export interface SharingQueries {
  catalogue(
    learnerId: LearnerId,
    ask: CatalogueAsk,
  ): Promise<{ decks: readonly CatalogueDeck[]; next: string | null }>;
  /** Languages and topics that there are in the catalogue. */
  choices(): Promise<{
    languages: readonly { termLanguage: string; answerLanguage: string }[];
    topics: readonly string[];
  }>;
  standing(learnerId: LearnerId, deckId: DeckId): Promise<DeckStanding | null>;
  sharing(learnerId: LearnerId, deckId: DeckId): Promise<SharingView | null>;
  invitations(
    learnerId: LearnerId,
  ): Promise<readonly { deckId: DeckId; title: LocalText; role: AuthorRole; by: string }[]>;
  news(learnerId: LearnerId, deckId: DeckId): Promise<DeckNews | null>;
  /** Null for a deck that the learner never chose. */
  studied(learnerId: LearnerId, deckId: DeckId): Promise<StudiedDeck | null>;
  /** The last one first. */
  left(learnerId: LearnerId): Promise<readonly LeftDeck[]>;
  suggestions(
    learnerId: LearnerId,
    deckId: DeckId,
    after: string | undefined,
    limit: number,
  ): Promise<{ isAuthor: boolean; suggestions: readonly SuggestionRow[]; next: string | null } | null>;
  /** Those for decks of the house, on which staff decide. */
  houseSuggestions(
    after: string | undefined,
    limit: number,
  ): Promise<{ suggestions: readonly HouseSuggestionRow[]; next: string | null }>;
  /** What a learner says otherwise in a deck, by term. */
  ownFields(learnerId: LearnerId, deckId: DeckId): Promise<readonly OwnFieldsRow[]>;
  /** What of a term can be corrected, and what the learner says otherwise. */
  termTexts(learnerId: LearnerId, termId: TermId): Promise<CorrectableTerm | null>;
  /** The deck that a key under `/d/` leads to, with its first terms. */
  forEverybody(key: string, terms: number): Promise<DeckForEverybody | null>;
}
