import type { DeckId, DeckLanguages, ImportId, MediaId, MediaType, SpokenTerm, TermId } from '@slova/domain';

/** Stored content: what kind it is and how long, in bytes. */
export type Media = {
  readonly id: MediaId;
  readonly contentType: MediaType;
  readonly byteSize: number;
  readonly storedAt: Date;
};

/** A part of stored content, in bytes from 0; `last` belongs to it. */
export type MediaPart = { readonly first: number; readonly last: number };

/** Bytes under the address of their content: what is there is never changed. */
export interface MediaStore {
  /** Keeps bytes, completely or not at all; keeping them once more changes nothing. */
  keep(bytes: Uint8Array): Promise<MediaId>;
  /** The bytes, or that part of them; null when they are not there. */
  read(id: MediaId, part?: MediaPart): Promise<AsyncIterable<Uint8Array> | null>;
}

export interface MediaQueries {
  find(id: MediaId): Promise<Media | null>;
}

/** A term as recordings find it, with the one that it has. */
export type RecordableTerm = SpokenTerm & { readonly recording: MediaId | null };

export type RecordableDeck = {
  readonly id: DeckId;
  readonly languages: Pick<DeckLanguages, 'termLanguage' | 'leadingWords'>;
  readonly terms: readonly RecordableTerm[];
};

/** A term that came with an import and has no recording yet. */
export type UnrecordedTerm = { readonly id: TermId; readonly guid: string };

/** Recordings of headwords. */
export interface RecordingRepository {
  /** Null when there is no deck of that slug. */
  deck(slug: string): Promise<RecordableDeck | null>;
  /** Living terms with these GUIDs that an import added and that nobody has recorded. */
  unrecorded(
    deckId: DeckId,
    importId: ImportId,
    guids: readonly string[],
  ): Promise<readonly UnrecordedTerm[]>;
  /** Remembers what is stored, and gives terms of a deck their recordings. Exercises are made with them from now on. */
  attach(deckId: DeckId, media: readonly Media[], recordings: ReadonlyMap<TermId, MediaId>): Promise<void>;
}
