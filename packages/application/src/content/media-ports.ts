import type { DeckId, DeckLanguages, LearnerId, MediaId, MediaType, SpokenTerm, TermId } from '@slova/domain';
import type { LocalText } from './ports.ts';

/** Stored content: what kind it is and how long, in bytes. */
export type Media = {
  readonly id: MediaId;
  readonly contentType: MediaType;
  readonly byteSize: number;
  /** Sides of a picture, in pixels; null: it is none. */
  readonly width: number | null;
  readonly height: number | null;
  readonly storedAt: Date;
};

/** A part of stored content, in bytes from 0; `last` belongs to it. */
export type MediaPart = { readonly first: number; readonly last: number };

/** Content that is there, and when it was last kept. */
export type KeptMedia = { readonly id: MediaId; readonly keptAt: Date };

/** Bytes under the address of their content: what is there is never changed. */
export interface MediaStore {
  /** The address that these bytes have, here or not. */
  addressOf(bytes: Uint8Array): MediaId;
  /** Keeps bytes, completely or not at all; keeping them once more makes them kept now and changes nothing else. */
  keep(bytes: Uint8Array): Promise<MediaId>;
  /** The bytes, or that part of them; null when they are not there. */
  read(id: MediaId, part?: MediaPart): Promise<AsyncIterable<Uint8Array> | null>;
  /** Throws content away; what is not there is no trouble. */
  remove(id: MediaId): Promise<void>;
  /** All that is there. */
  list(): AsyncIterable<KeptMedia>;
  /** Throws away what was begun before an instant and never became content; returns how much. */
  removeUnfinished(before: Date): Promise<number>;
}

/** A picture as it is kept, its sides in pixels. */
export type EncodedPicture = {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/**
 * Makes a WebP picture of one in any format that is taken, upright and no larger than it may be, with nothing in it but what is
 * to be seen. Says why it cannot.
 */
export type EncodePicture = (bytes: Uint8Array) => Promise<EncodedPicture | 'broken' | 'too-many-pixels'>;

/** Who asks for content: somebody, anybody, or staff, who look into what was reported. */
export type MediaReader = { readonly id: LearnerId; readonly isStaff: boolean } | null;

export interface MediaQueries {
  /**
   * Content that the reader may have: a deck that they may read shows it, they write a deck whose history has it, or they brought it
   * themselves. Nobody in particular may have what decks show that are public or open by link. `isPublic`: such a deck shows it.
   */
  find(id: MediaId, reader: MediaReader): Promise<(Media & { readonly isPublic: boolean }) | null>;
}

/** Bytes that a learner brought: of what counts as shown, and of all, what histories alone have included. */
export type UsedRoom = { readonly shown: number; readonly all: number };

/** Content that a learner brought, and the decks that it was written into. */
export type OwnMedia = Omit<Media, 'storedAt'> & {
  readonly givenAt: Date;
  /** Whether it takes room: a deck that they write shows it, or it was not used yet. */
  readonly isCounted: boolean;
  /** Some of those that they may have it by; `isShown`: a deck shows it now, and does not only keep it in its history. */
  readonly decks: readonly { readonly id: DeckId; readonly title: LocalText; readonly isShown: boolean }[];
};

/** Room for pictures and sounds in bytes, what is taken of it, and a page of what takes it, the newest first. */
export type MediaRoom = {
  readonly roomBytes: number;
  readonly used: UsedRoom;
  readonly media: readonly OwnMedia[];
  /** Where the next page goes on; null: there is none. */
  readonly next: MediaId | null;
};

export interface MediaRoomQueries {
  /** `after`: the last content of the page before. */
  page(learnerId: LearnerId, after: MediaId | null): Promise<MediaRoom>;
}

/** What is stored, who brought it and where it is written. */
export interface MediaRepository {
  /** Makes everybody else who stores content at this address, or throws it away, wait until the transaction ends. */
  claim(id: MediaId): Promise<void>;
  find(id: MediaId): Promise<Media | null>;
  /** Room that all other content takes which a learner brought; nobody adds to it until the transaction ends. */
  lockUsedBytes(learnerId: LearnerId, besides: MediaId): Promise<UsedRoom>;
  /** Remembers what is stored and who brought it; null: the house. It is needed from now on. */
  add(media: Media, owner: LearnerId | null): Promise<void>;
  /**
   * Writes into a deck those of the contents that the actor may show: their own, and what is in decks that they may read. Returns
   * these; none of them can be thrown away any more.
   */
  use(deckId: DeckId, actorId: LearnerId, ids: readonly MediaId[]): Promise<readonly Media[]>;
  /** Tells what terms of a deck name now and did not, and what some of them named and no longer do; others may still name it. */
  settle(
    deckId: DeckId,
    media: { readonly shown: readonly MediaId[]; readonly dropped: readonly MediaId[] },
  ): Promise<void>;
  /**
   * Marks what nobody needs as unneeded since now: no deck was ever written with it, no learner's own words name it, and whoever
   * brought it did so before an instant and is not importing.
   */
  markUnneeded(at: Date, givenBefore: Date): Promise<void>;
  /** Some of what has been unneeded since before an instant. */
  unneeded(before: Date, limit: number): Promise<readonly MediaId[]>;
  /** Forgets content, whose address is claimed, if it has been unneeded since before an instant and still is. */
  forget(id: MediaId, unneeded: { readonly before: Date; readonly givenBefore: Date }): Promise<boolean>;
}

/** A term as recordings find it, with the one that it has. */
export type RecordableTerm = SpokenTerm & { readonly recording: MediaId | null };

export type RecordableDeck = {
  readonly id: DeckId;
  readonly languages: Pick<DeckLanguages, 'termLanguage' | 'leadingWords'>;
  readonly terms: readonly RecordableTerm[];
};

/** Recordings of headwords. */
export interface RecordingRepository {
  /** Null when there is no deck of that slug. */
  deck(slug: string): Promise<RecordableDeck | null>;
  /** Gives terms of a deck recordings that are stored. Exercises are made with them from now on. */
  attach(deckId: DeckId, recordings: ReadonlyMap<TermId, MediaId>): Promise<void>;
}
