import type {
  AdoptedCard,
  Card,
  DayClock,
  DeckId,
  ImportId,
  LearnerId,
  RevisedRow,
  SchedulerSettings,
} from '@slova/domain';
import type { LoggedCard } from './log-ports.ts';

/** What taking a history over needs to know of the learner. */
export type Adopter = { readonly clock: DayClock; readonly settings: SchedulerSettings };

/** Histories that come with an import: rows of the log that name it. Undoing what was done here never reaches them. */
export interface HistoryRepository {
  /** Null when the learner does not study the deck. */
  adopter(learnerId: LearnerId, deckId: DeckId): Promise<Adopter | null>;
  /** The learner's cards of terms with these GUIDs that have no history yet, locked. */
  lockUntouched(
    learnerId: LearnerId,
    deckId: DeckId,
    guids: readonly string[],
  ): Promise<readonly { readonly guid: string; readonly card: Card }[]>;
  /** Writes what was taken over, and saves the cards. */
  adopt(learnerId: LearnerId, importId: ImportId, adopted: readonly AdoptedCard[]): Promise<void>;
  /** Cards that still have live rows of an import, with their histories and the ids of those rows, locked; at most so many. */
  lockAdopted(learnerId: LearnerId, importId: ImportId, limit: number): Promise<readonly AdoptedHistory[]>;
  /** Marks rows as undone, and writes what the others say anew. */
  takeBack(learnerId: LearnerId, taken: HistoryTakenBack): Promise<void>;
}

export type AdoptedHistory = LoggedCard & { readonly gone: ReadonlySet<string> };
export type HistoryTakenBack = {
  readonly gone: readonly string[];
  readonly revised: readonly RevisedRow[];
  /** The cards as they are without them, with the length of their histories. */
  readonly cards: readonly { readonly card: Card; readonly entries: number }[];
  readonly undoneAt: Date;
};
