import type {
  DeckId,
  FrequencyBand,
  LearnerId,
  Level,
  MatchRange,
  PartOfSpeech,
  TermId,
} from '@slova/domain';
import type { LocalText } from './ports.ts';

/** What a term or deck has to be besides found; what is not said does not matter. */
export type SearchFilters = {
  /** Of the terms, not of their translations. */
  readonly language?: string | undefined;
  readonly level?: Level | undefined;
  readonly partOfSpeech?: PartOfSpeech | undefined;
  /** With all below it. */
  readonly category?: string | undefined;
  readonly tag?: string | undefined;
  /** Of the commonest words, so many. */
  readonly commonest?: FrequencyBand | undefined;
  readonly deckId?: DeckId | undefined;
  /** Own decks, those written with others and those being learnt. */
  readonly mine?: boolean | undefined;
};

export type SearchRequest = SearchFilters & {
  readonly query: string;
  readonly kinds: readonly ('terms' | 'decks')[];
  /** What answers best first, or the commonest words of their languages. Unsaid: the best. */
  readonly order?: 'best' | 'commonest' | undefined;
  /** The `next` of the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
};

/** A text and what of it was found. */
export type MarkedText = { readonly text: string; readonly marks: readonly MatchRange[] };

/**
 * Why a term was found: its headword, spellings or answers begin so, or are just that; its words, however they end, occur in
 * it; or they would if there were no typo.
 */
export type SearchMatch = 'beginning' | 'words' | 'typo';

export type FoundTerm = {
  readonly id: TermId;
  readonly deckId: DeckId;
  readonly deckTitle: LocalText;
  readonly termLanguage: string;
  readonly answerLanguage: string;
  readonly headword: MarkedText;
  readonly pronunciation: string | null;
  readonly partOfSpeech: PartOfSpeech;
  readonly level: Level | null;
  readonly frequencyRank: number | null;
  readonly category: string;
  readonly tags: readonly string[];
  readonly answers: readonly MarkedText[];
  /** The example in which something was found. */
  readonly example: MarkedText | null;
  readonly match: SearchMatch;
};

export type FoundDeck = {
  readonly id: DeckId;
  readonly title: { readonly en: MarkedText; readonly ru: MarkedText };
  readonly termLanguage: string;
  readonly answerLanguage: string;
  readonly answerKind: 'translation' | 'definition';
  readonly terms: number;
};

/** `decks` are the best few, on the first page alone; `next` is null at the end of the terms. */
export type SearchPage = {
  readonly terms: readonly FoundTerm[];
  readonly decks: readonly FoundDeck[];
  readonly next: string | null;
};

/** Finds what a learner may read: what begins as was typed first, then what has its words, then what would but for a typo. */
export interface SearchQueries {
  find(learnerId: LearnerId, request: SearchRequest): Promise<SearchPage>;
}
