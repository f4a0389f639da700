import type { DeckId, DeckLanguages, LearnerId, Level, TableTerm } from '@slova/domain';
import type { LocalText } from '../ports.ts';

/** What stands over the terms of a deck that leaves. */
export type DeckExport = Pick<DeckLanguages, 'termLanguage' | 'answerLanguage' | 'answerKind'> & {
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
};

export interface ExportQueries {
  /** `null` for a deck that the learner may not read. */
  deck(learnerId: LearnerId, deckId: DeckId): Promise<DeckExport | null>;
  /** All living terms in the deck's order, in pages. */
  terms(deckId: DeckId): AsyncIterable<readonly TableTerm[]>;
  losses(deckId: DeckId): Promise<ExportLosses>;
}
