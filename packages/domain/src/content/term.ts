import type { DeckId, TermId } from '../id.ts';
import type { LanguageTag } from '../language.ts';
import type { MediaId } from './media-id.ts';

export const partsOfSpeech = [
  'noun',
  'verb',
  'adjective',
  'adverb',
  'pronoun',
  'preposition',
  'conjunction',
  'interjection',
  'numeral',
  'determiner',
  'particle',
  'phrase',
  'other',
] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** Common European Framework of Reference for Languages. */
export const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type Level = (typeof levels)[number];

/** How many of the commonest words of a language there are to choose from. */
export const frequencyBands = [1_000, 3_000, 10_000] as const;
export type FrequencyBand = (typeof frequencyBands)[number];

/** A sentence with the word marked as `{{word}}`, for cloze. */
export type Example = {
  readonly text: string;
  readonly translation?: string | undefined;
  /** The same words, unmarked, in other orders that are right too. */
  readonly otherOrders?: readonly string[] | undefined;
};

/** One meaning. The first answer is the one displayed; all are right. */
export type Sense = {
  readonly answers: readonly string[];
  readonly hint?: string | undefined;
  readonly examples: readonly Example[];
};

/** What has to be right in a term that is written besides its letters (rules N3, N5). */
export type AnswerPolicy = {
  /** Whether an article or particle may be left out, or is what is tested. */
  readonly leadingWords: 'free' | 'tested';
  readonly caseMatters: boolean;
};

/** A picture of what a term means. Its sides in pixels, so that a page keeps the place; `alt` says what is to be seen. */
export type TermPicture = {
  readonly id: MediaId;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
};

/** A word or term with its meanings, as an author wrote it. */
export type Term = {
  readonly id: TermId;
  readonly deckId: DeckId;
  readonly headword: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly pronunciation: string | null;
  /** Its headword, spoken. */
  readonly recording?: MediaId | null | undefined;
  readonly picture?: TermPicture | null | undefined;
  readonly level: Level | null;
  /** Its place among the words of its language, the commonest being 1; null: not known. */
  readonly frequencyRank?: number | null | undefined;
  /** Empty: none. */
  readonly category: string;
  readonly tags: readonly string[];
  readonly alsoAccepted: readonly string[];
  /** Forms that no table of endings tells, such as went and gone: the right word, but not the one asked for. */
  readonly forms: readonly string[];
  /** What the term asks for otherwise than its deck does; null: as the deck. */
  readonly leadingWords: AnswerPolicy['leadingWords'] | null;
  readonly caseMatters: boolean | null;
  readonly note: string | null;
  readonly senses: readonly Sense[];
};

/** What the languages of a deck are, and whether its answers can be typed (translations) or only recognised (definitions). */
export type DeckLanguages = Partial<AnswerPolicy> & {
  readonly termLanguage: LanguageTag;
  readonly answerLanguage: LanguageTag;
  readonly answerKind: 'translation' | 'definition';
};
