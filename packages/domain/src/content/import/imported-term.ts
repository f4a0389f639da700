import type { MediaId } from '../media-id.ts';
import type { AnswerPolicy, Level, PartOfSpeech, Sense, TermPicture } from '../term.ts';

/**
 * A term as a file tells of it, before it is compared with a deck. Null: the file says nothing of that, so an update of a
 * known term leaves it as it is.
 */
export type ImportedTerm = {
  /** What another program knows it by, such as an Anki note's GUID. */
  readonly guid: string | null;
  readonly headword: string;
  readonly partOfSpeech: PartOfSpeech | null;
  readonly pronunciation: string | null;
  readonly level: Level | null;
  readonly frequencyRank?: number | null | undefined;
  readonly category: string | null;
  readonly tags: readonly string[] | null;
  readonly alsoAccepted: readonly string[] | null;
  readonly forms: readonly string[] | null;
  readonly leadingWords: AnswerPolicy['leadingWords'] | null;
  readonly caseMatters: boolean | null;
  readonly note: string | null;
  readonly senses: readonly Sense[];
  readonly recording?: MediaId | null | undefined;
  readonly picture?: TermPicture | null | undefined;
};

/** A term about which a file says no more than its two sides. */
export const bareImportedTerm: Omit<ImportedTerm, 'headword' | 'senses'> = {
  guid: null,
  partOfSpeech: null,
  pronunciation: null,
  level: null,
  category: null,
  tags: null,
  alsoAccepted: null,
  forms: null,
  leadingWords: null,
  caseMatters: null,
  note: null,
};
