import type { ImportedTerm } from './imported-term.ts';

/** Why a row gives no term. */
export const rowRefusals = [
  'unreadable',
  'no_headword',
  'no_answer',
  'does_not_fit',
  'beyond_limit',
  'repeated',
] as const;

/** What of a row gets lost, although its term is imported. */
export const rowLosses = [
  'unknown_part_of_speech',
  'unknown_level',
  'unknown_frequency_rank',
  'formatting_lost',
  'media_missing',
  'media_unusable',
  'media_no_room',
  'kept_as_front_and_back',
  'schedule_unusable',
  'gap_edit_left',
  'cells_left_over',
  'own_edit_kept',
] as const;

export type RowProblemCode = (typeof rowRefusals)[number] | (typeof rowLosses)[number];

/** Something about one row that a person should know before it is imported. */
export type RowProblem = {
  /** From 1: the line, note or entry of the file. */
  readonly row: number;
  readonly code: RowProblemCode;
  /** Which part of a term it is about, such as `headword`; null: the whole row. */
  readonly field: string | null;
  /** What stands there, such as the name of a missing sound; shortened. */
  readonly detail: string | null;
};

/** One row of a file: a term, unless something is so wrong with it that there is none. */
export type ImportRow = {
  readonly row: number;
  readonly term: ImportedTerm | null;
  readonly problems: readonly RowProblem[];
};
