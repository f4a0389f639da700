import type {
  DeckId,
  DeckLanguages,
  DeckSides,
  LearnerId,
  Level,
  LocalText,
  MasteryCounts,
  Moment,
  PartOfSpeech,
  Sense,
  Term,
  TermId,
} from '@slova/domain';

export type { LocalText } from '@slova/domain';

export type DeckSummary = DeckLanguages & {
  readonly id: DeckId;
  readonly slug: string;
  readonly title: LocalText;
  readonly description: LocalText;
  readonly terms: number;
  readonly licence: string;
  readonly source: string;
  readonly enrolment: {
    readonly dueNow: number;
    readonly newToday: number;
    readonly mastery: MasteryCounts;
  } | null;
};

export type TermRow = {
  readonly id: TermId;
  readonly headword: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly pronunciation: string | null;
  readonly level: Level | null;
  readonly category: string;
  readonly tags: readonly string[];
  readonly alsoAccepted: readonly string[];
  readonly note: string | null;
  readonly senses: readonly Sense[];
};

/** What the library and a deck's page show at a moment of the learner's own calendar. */
export interface ContentQueries {
  decks(learnerId: LearnerId, moment: Moment): Promise<readonly DeckSummary[]>;
  deck(learnerId: LearnerId, deckId: DeckId, moment: Moment): Promise<DeckSummary | null>;
  terms(
    deckId: DeckId,
    after: number | undefined,
    limit: number,
  ): Promise<{ terms: readonly TermRow[]; next: number | null }>;
}

/** A deck with all its terms, as exercises are made of them. */
export type DeckContent = {
  readonly deck: DeckLanguages;
  readonly terms: ReadonlyMap<TermId, Term>;
  readonly sides: DeckSides;
};

/** Decks kept in memory while their content stays the same; `contentHash` says which content is meant, recordings included. */
export interface DeckLibrary {
  content(deckId: DeckId, contentHash: string): Promise<DeckContent>;
}
