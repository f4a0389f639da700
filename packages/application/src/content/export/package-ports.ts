import type {
  Direction,
  LeavingCard,
  LeavingNote,
  LeavingTerm,
  LearnerDay,
  LearnerId,
  DeckId,
  MediaId,
  MediaType,
  TermId,
} from '@slova/domain';

/** A deck that leaves as a package, as a learner has it. */
export type LeavingDeck = {
  readonly id: DeckId;
  readonly title: string;
  readonly directions: readonly Direction[];
  /** The cards that its learner chose to have instead; null: those of its author. */
  readonly ownDirections: readonly Direction[] | null;
  /** The earliest day that the learner's cards of it know of; null: none was studied. */
  readonly firstOn: LearnerDay | null;
};

export type LeavingEntry = {
  readonly id: TermId;
  readonly guid: string | null;
  readonly term: LeavingTerm;
  /** What of the store it names. */
  readonly media: readonly { readonly id: MediaId; readonly contentType: MediaType }[];
  readonly cards: readonly LeavingCard[];
};

export interface PackageQueries {
  /** `null` for a deck that the learner may not read. */
  deck(learnerId: LearnerId, deckId: DeckId): Promise<LeavingDeck | null>;
  /** All living terms in the deck's order, in pages; with the learner's cards if asked for. */
  entries(
    learnerId: LearnerId,
    deckId: DeckId,
    withSchedule: boolean,
  ): AsyncIterable<readonly LeavingEntry[]>;
}

/** What a package is about. */
export type PackageAbout = {
  /** Stays the same from export to export, so that a deck is found again. */
  readonly deckKey: string;
  readonly title: string;
  readonly directions: readonly Direction[];
  /** When its days begin to count, with the learner's offset from UTC and the hour at which days begin. */
  readonly firstOn: LearnerDay;
  readonly minutesWest: number;
  readonly dayStartHour: number;
  readonly writtenAt: Date;
};

export type PackageNote = LeavingNote & {
  /** Files that no note before it has brought. */
  readonly media: readonly { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> }[];
};

/** Writes a package, which is sent once it is whole; nothing of it is left behind. */
export type WritePackage = (
  about: PackageAbout,
  notes: AsyncIterable<PackageNote>,
) => AsyncIterable<Uint8Array>;
