import type { DeckId } from '../../id.ts';
import type { DeckLanguages, Level } from '../term.ts';
import type { WrittenDeck } from '../written-deck.ts';

export const importKinds = ['table', 'json', 'anki'] as const;
/** What a file is: rows and columns, a deck written by our own export, or a package of Anki. */
export type ImportKind = (typeof importKinds)[number];

export const duplicatePolicies = ['skip', 'update', 'add'] as const;
/** What to do with a term that the deck has already: leave it, fill it from the file, or have it twice. */
export type DuplicatePolicy = (typeof duplicatePolicies)[number];

/** A deck that an import makes. */
export type ImportedDeck = Pick<DeckLanguages, 'termLanguage' | 'answerLanguage' | 'answerKind'> & {
  readonly title: string;
  readonly description: string;
  readonly level: Level | null;
  readonly licence: string;
  readonly source: string;
} & {
  /** What its cards ask and how strictly, where the file says it. */
  readonly [Rule in 'directions' | 'leadingWords' | 'caseMatters']?: WrittenDeck[Rule] | undefined;
};

/** Where the terms of a file go: into a deck that there is, or into a new one. */
export type ImportTarget = { readonly deckId: DeckId } | { readonly deck: ImportedDeck };

/** What became, or would become, of the rows of a file. */
export type ImportCounts = {
  /** Rows looked at. */
  readonly rows: number;
  readonly added: number;
  readonly updated: number;
  /** Known to the deck and the same, or fully protected by the author's own edits. */
  readonly unchanged: number;
  /** Known to the deck and left alone, as asked. */
  readonly skipped: number;
  /** Rows that give no term. */
  readonly refused: number;
};

export const noImportCounts: ImportCounts = {
  rows: 0,
  added: 0,
  updated: 0,
  unchanged: 0,
  skipped: 0,
  refused: 0,
};
