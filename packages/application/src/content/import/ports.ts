import type {
  CarriedMedia,
  DeckId,
  DuplicatePolicy,
  ErrorCode,
  ImportCounts,
  ImportId,
  ImportKind,
  ImportRow,
  ImportTarget,
  LearnerId,
  MediaLoss,
  PartOfSpeech,
  RevisionId,
  RowProblem,
  RowProblemCode,
  TermId,
  WrittenTerm,
  TermExtras,
} from '@slova/domain';
import type { LocalText } from '../ports.ts';

/** A file on its way in, as it was given. */
export type GivenFile = {
  readonly fileName: string;
  readonly sizeBytes: number;
  /** Its bytes from the beginning, each time anew. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
};

/** How a kind of file is to be read; what it is depends on the kind and is checked by its reader. */
export type ReadingOptions = Readonly<Record<string, unknown>>;

/** What a file looks like at its beginning: enough to choose how to read it. */
export type FileLook = {
  /** How it would be read if nobody said otherwise. */
  readonly options: ReadingOptions;
  /** Shown to a person as it is: the first rows of a table, note types and decks of a package. */
  readonly preview: Readonly<Record<string, unknown>>;
};

/** A file inside of a file, by the name that rows know it by. */
export type ImportedFile = { readonly name: string; readonly read: () => Promise<Uint8Array> };

/** What has become of such files, by their names. */
export type CarriedFiles = ReadonlyMap<string, CarriedMedia | MediaLoss>;

/** Reads one kind of file. Both throw `unreadable_file` when it is not of that kind, or dangerous. */
export interface ImportReader {
  /** `wanted`: what a person chose already, such as the encoding; the rest follows from it. */
  look(file: GivenFile, wanted?: ReadingOptions): Promise<FileLook>;
  /** Its rows in order, the same each time for the same options; `signal` ends the reading. */
  rows(
    file: GivenFile,
    options: ReadingOptions,
    signal: AbortSignal,
    carried: CarriedFiles,
  ): AsyncIterable<ImportRow>;
  /** Files that its rows name, as far as it has them. Left out by kinds of files that name none. */
  readonly media?: (file: GivenFile, signal: AbortSignal) => AsyncIterable<ImportedFile>;
  /** What it has of its terms besides: schedules. Left out by kinds of files that have only terms. */
  readonly extras?: (file: GivenFile, signal: AbortSignal) => AsyncIterable<TermExtras>;
}

export type ImportReaders = Readonly<Partial<Record<ImportKind, ImportReader>>>;

export const importStates = [
  'given',
  'checking',
  'checked',
  'running',
  'done',
  'taking-back',
  'cancelled',
  'undone',
  'failed',
] as const;
/** Where an import stands; a worker has something to do while it is checking, running or taking back. */
export type ImportState = (typeof importStates)[number];

export type ImportChoices = {
  readonly options: ReadingOptions;
  readonly target: ImportTarget;
  readonly duplicates: DuplicatePolicy;
};

/** One file brought in by one learner: the whole of it is one operation. Its id is the batch of its revisions. */
export type Import = {
  readonly learnerId: LearnerId;
  readonly id: ImportId;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly look: FileLook;
  /** Null until the learner has chosen. */
  readonly choices: ImportChoices | null;
  readonly state: ImportState;
  /** How it ends once what it did is taken back; null: it is not being taken back. */
  readonly ending: 'cancelled' | 'undone' | 'failed' | null;
  /** Rows that are done with, in the file's order: where another worker goes on. */
  readonly cursor: number;
  readonly counts: ImportCounts;
  /** What the check foretold. */
  readonly expected: ImportCounts | null;
  /** The first problems, row by row, and how many there are of each. */
  readonly problems: readonly RowProblem[];
  readonly problemCounts: Readonly<Partial<Record<RowProblemCode, number>>>;
  readonly deckId: DeckId | null;
  /** The code of why it failed. */
  readonly failure: ErrorCode | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
};

/** A living term of a deck that a row of a file may be. */
export type TermMatch = {
  readonly id: TermId;
  readonly guid: string | null;
  readonly headwordKey: string;
  readonly partOfSpeech: PartOfSpeech;
};

export interface ImportRepository {
  add(added: Import): Promise<void>;
  lock(learnerId: LearnerId, id: ImportId): Promise<Import | null>;
  /** Saves everything about an import that changes. */
  save(saved: Import): Promise<void>;
  /** What has become of the files that an import brings, as far as is known. */
  carried(learnerId: LearnerId, id: ImportId): Promise<CarriedFiles>;
  /** Remembers what has become of some more of them. */
  carry(learnerId: LearnerId, id: ImportId, files: CarriedFiles): Promise<void>;
  /** Forgets all of that. */
  dropCarried(learnerId: LearnerId, id: ImportId): Promise<void>;
  /** How many imports of a learner have not ended. */
  unfinished(learnerId: LearnerId): Promise<number>;
  /** Living terms of a deck with any of these, in the deck's order. */
  matches(
    deckId: DeckId,
    wanted: { readonly guids: readonly string[]; readonly headwordKeys: readonly string[] },
  ): Promise<readonly TermMatch[]>;
  /** How imports left these terms last. */
  lastImported(deckId: DeckId, termIds: readonly TermId[]): Promise<ReadonlyMap<TermId, WrittenTerm>>;
  /** A page of what an import did to a deck, in the order of its revisions: the terms of it that are still as it left them. */
  untouched(
    deckId: DeckId,
    importId: ImportId,
    page: { readonly after: RevisionId | null; readonly limit: number },
  ): Promise<UntouchedPage>;
}

/** `next`: where the page after this one begins; null when this is the last. */
export type UntouchedPage = {
  readonly changes: readonly ImportedChange[];
  readonly next: RevisionId | null;
};

/** A term that an import changed. `before`: what it was; null: not there. */
export type ImportedChange = {
  readonly id: TermId;
  readonly version: number;
  readonly before: WrittenTerm | null;
};

/** The bytes of files on their way in. They are gone once the import has ended. */
export interface ImportFiles {
  append(learnerId: LearnerId, id: ImportId, part: number, bytes: Uint8Array): Promise<void>;
  bytes(learnerId: LearnerId, id: ImportId): AsyncIterable<Uint8Array>;
  remove(learnerId: LearnerId, id: ImportId): Promise<void>;
  /** Removes files of uploads that never became an import, and of imports that nobody went on with, stored before then. */
  prune(before: Date): Promise<void>;
}

export interface ImportQueries {
  get(learnerId: LearnerId, id: ImportId): Promise<Import | null>;
  newest(learnerId: LearnerId, limit: number): Promise<readonly Import[]>;
  /** Decks that a learner may import into, by their titles. */
  targets(learnerId: LearnerId): Promise<readonly { readonly id: DeckId; readonly title: LocalText }[]>;
}
