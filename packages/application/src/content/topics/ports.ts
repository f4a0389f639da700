import type {
  DeckId,
  DeckTopic,
  LearnerId,
  LocalText,
  TermId,
  TopicKind,
  TopicRenaming,
  TopicRenamingId,
} from '@slova/domain';

/** Whose decks: all of a learner's own, or (null) those of the house. */
export type TopicOwner = LearnerId | null;

/** A renaming that was done. */
export type TopicRenamed = TopicRenaming & {
  /** Its revisions have the same as their `batchId`. */
  readonly id: TopicRenamingId;
  /** Whoever did it. */
  readonly learnerId: LearnerId;
  readonly isOfHouse: boolean;
  /** The decks in which something was renamed. */
  readonly deckIds: readonly DeckId[];
  readonly terms: number;
  readonly madeAt: Date;
  readonly takenBackAt: Date | null;
};

/** Which terms have a category or tag, and what was renamed. Removed terms and decks count nowhere. */
export interface TopicRepository {
  /** Decks of an owner in which a term has the category, anything below it, or the tag. */
  decks(owner: TopicOwner, topic: Topic): Promise<readonly DeckId[]>;
  /** Living terms of a deck that have it, no more than `most`. */
  termIds(deckId: DeckId, topic: Topic, most: number): Promise<readonly TermId[]>;
  /**
   * Names for people go along with a category or tag, those of all below it too, where the new one has none yet. `title` comes
   * before the name that it had.
   */
  carryNames(deckId: DeckId, renaming: TopicRenaming, title: LocalText | null): Promise<void>;
  add(renamed: TopicRenamed): Promise<void>;
  /** Locks a renaming of a learner, or (null) one of the house, whoever did it. */
  lock(owner: TopicOwner, id: TopicRenamingId): Promise<TopicRenamed | null>;
  markTakenBack(renamed: TopicRenamed, at: Date): Promise<void>;
}

/** A category, with all below it, or a tag. */
export type Topic = { readonly kind: TopicKind; readonly name: string };

/** What a renaming would do: to how many terms of which decks, and how many terms have the new category or tag already. */
export type RenamingPreview = {
  readonly decks: readonly { readonly id: DeckId; readonly title: LocalText; readonly terms: number }[];
  readonly there: number;
};

export type RenamingRow = Omit<TopicRenamed, 'learnerId' | 'isOfHouse' | 'deckIds'> & {
  readonly decks: number;
  /** Whoever did it; null: their account is gone. */
  readonly by: string | null;
};

/** Categories and tags of all decks of an owner. */
export interface TopicQueries {
  /** By deck, those with the most terms first. */
  topics(
    owner: TopicOwner,
  ): Promise<{ readonly topics: readonly DeckTopic[]; readonly titles: ReadonlyMap<DeckId, LocalText> }>;
  preview(owner: TopicOwner, renaming: TopicRenaming): Promise<RenamingPreview>;
  /** The last ones, the newest first. */
  renamings(owner: TopicOwner): Promise<readonly RenamingRow[]>;
}
