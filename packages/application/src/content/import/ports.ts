import type {
  DuplicatePolicy,
  DeckId,
  ImportCounts,
  ImportId,
  ImportKind,
  ImportRow,
  ImportTarget,
  LearnerId,
  RowProblem,
  RowProblemCode,
} from '@slova/domain';

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

/** Reads one kind of file. Both throw `unreadable_file` when it is not of that kind, or dangerous. */
export interface ImportReader {
  /** `wanted`: what a person chose already, such as the encoding; the rest follows from it. */
  look(file: GivenFile, wanted?: ReadingOptions): Promise<FileLook>;
  /** Its rows in order, the same each time for the same options; `signal` ends the reading. */
  rows(file: GivenFile, options: ReadingOptions, signal: AbortSignal): AsyncIterable<ImportRow>;
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

/** One file brought in by one learner: the whole of it is one operation. */
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
  /** Rows that are done with, in the file's order: where another worker goes on. */
  readonly cursor: number;
  readonly counts: ImportCounts;
  /** What the check foretold. */
  readonly expected: ImportCounts | null;
  /** The first problems, row by row, and how many there are of each. */
  readonly problems: readonly RowProblem[];
  readonly problemCounts: Readonly<Partial<Record<RowProblemCode, number>>>;
  readonly deckId: DeckId | null;
  /** Why it failed. */
  readonly failure: string | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
};
