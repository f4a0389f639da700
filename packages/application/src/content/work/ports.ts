import type { ChangeBatchId, DeckId, DeckWorkId, LearnerId, TermId } from '@slova/domain';

/** What is done to a deck term by term: filled from another one, or made as it was at a moment. */
export type DeckTask =
  | { readonly kind: 'copy'; readonly fromDeckId: DeckId }
  | { readonly kind: 'restore'; readonly moment: Date };

/** A change of a deck that takes longer than a request may: which terms it is about, and how many of them are done with. */
export type DeckWork = {
  readonly learnerId: LearnerId;
  readonly id: DeckWorkId;
  readonly deckId: DeckId;
  readonly task: DeckTask;
  readonly reason: string | null;
  readonly batchId: ChangeBatchId;
  readonly done: number;
  readonly total: number;
  readonly askedAt: Date;
  /** Null: it goes on. One that ended before all was done was stopped, or could not go on. */
  readonly endedAt: Date | null;
};

export interface DeckWorkRepository {
  /** Terms of another deck, or of its own; in the order in which they are seen to. */
  add(work: DeckWork, termIds: readonly TermId[]): Promise<void>;
  /** Locked, with the next of its terms. */
  lock(
    learnerId: LearnerId,
    id: DeckWorkId,
    next: number,
  ): Promise<{ readonly work: DeckWork; readonly termIds: readonly TermId[] } | null>;
  /** Saves how far it is, and that it has ended. */
  save(work: DeckWork): Promise<void>;
  /** What is going on in a deck, whoever asked for it. */
  going(deckId: DeckId): Promise<Pick<DeckWork, 'learnerId' | 'id'> | null>;
}

/** How far the work on a deck is. */
export type DeckWorkView = { readonly kind: DeckTask['kind']; readonly done: number; readonly total: number };
