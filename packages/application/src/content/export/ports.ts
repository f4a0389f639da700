import type {
  DeckId,
  DeckLanguages,
  LearnerId,
  Level,
  MediaId,
  MediaType,
  TableTerm,
  WrittenDeck,
} from '@slova/domain';
import type { LocalText } from '../ports.ts';

/** What stands over the terms of a deck that leaves. */
export type DeckExport = Pick<DeckLanguages, 'termLanguage' | 'answerLanguage' | 'answerKind'> &
  Pick<WrittenDeck, 'directions' | 'leadingWords' | 'caseMatters'> & {
    readonly id: DeckId;
    readonly slug: string;
    readonly title: LocalText;
    readonly description: LocalText;
    readonly level: Level | null;
    readonly licence: string;
    readonly source: string;
  };

/** How many terms of a deck have something that a table cannot carry. */
export type ExportLosses = {
  /** Other orders of the words of an example. */
  readonly otherOrders: number;
  /** Rules of their own about articles or capital letters. */
  readonly answerRules: number;
  /** A picture or a recording; these go along beside the JSON file, and in a package for Anki. */
  readonly media: number;
};

export interface ExportQueries {
  /** `null` for a deck that the learner may not read. */
  deck(learnerId: LearnerId, deckId: DeckId): Promise<DeckExport | null>;
  /** All living terms in the deck's order, in pages. */
  terms(deckId: DeckId): AsyncIterable<readonly TableTerm[]>;
  losses(deckId: DeckId): Promise<ExportLosses>;
  /** Those of the contents that were written into the deck by somebody who could show them, with what they are. */
  media(deckId: DeckId, ids: readonly MediaId[]): Promise<ReadonlyMap<MediaId, MediaType>>;
}

/** A file beside the words of a deck. */
export type FileBeside = {
  readonly name: string;
  readonly read: () => Promise<AsyncIterable<Uint8Array> | null>;
};

/**
 * Writes an archive as it is read, holding none of it: the document first, then the files, which are asked for once the document
 * is written.
 */
export type WriteArchive = (
  document: { readonly name: string; readonly text: AsyncIterable<string>; readonly writtenAt: Date },
  files: () => Iterable<FileBeside>,
) => AsyncIterable<Uint8Array>;
