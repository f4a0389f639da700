import { fieldNamed } from './field-names.ts';
import type { AnswerSeparator, ImportField, TableOptions } from './table-options.ts';
import { levelNamed, partOfSpeechNamed } from './word-class-names.ts';

type Cells = readonly string[];
type Guess = Pick<TableOptions, 'hasHeader' | 'columns' | 'between'>;

/**
 * What the columns of a table most likely hold, from its first rows: by the names in the first row when it has any that we
 * know (English and Russian), by what stands in them otherwise. Each field is given once.
 */
export function guessColumns(rows: readonly Cells[]): Guess {
  const first = rows[0] ?? [];
  const named = once(first.map(fieldNamed));
  const hasHeader = named.some((field) => field !== null) && first.every((cell) => cell.length <= 40);
  const data = hasHeader ? rows.slice(1) : rows;
  const alike = first.map((_, column) => fieldLike(cellsOf(data, column)));
  const columns = hasHeader ? withSides(named, data) : withSentences(withSides(once(alike), data), data);
  return { hasHeader, columns, between: betweenAnswers(cellsOf(data, columns.indexOf('answers'))) };
}

/** The two sides go into the first columns that hold nothing else, when nothing else says where they are. */
function withSides(columns: readonly (ImportField | null)[], data: readonly Cells[]): (ImportField | null)[] {
  const result = [...columns];
  for (const side of ['headword', 'answers'] as const) {
    if (result.includes(side)) continue;
    const free = result.findIndex((field, column) => field === null && cellsOf(data, column).length > 0);
    if (free >= 0) result[free] = side;
  }
  return result;
}

/** A further column of long texts holds examples. */
function withSentences(columns: (ImportField | null)[], data: readonly Cells[]): (ImportField | null)[] {
  const longest = columns.findIndex((field, column) => field === null && isSentences(cellsOf(data, column)));
  return columns.map((field, column) => (column === longest ? 'examples' : field));
}

function fieldLike(cells: readonly string[]): ImportField | null {
  if (mostly(cells, (cell) => levelNamed(cell) !== null)) return 'level';
  if (mostly(cells, (cell) => partOfSpeechNamed(cell) !== null)) return 'partOfSpeech';
  if (mostly(cells, (cell) => /^(\[.+\]|\/.+\/)$/.test(cell))) return 'pronunciation';
  return null;
}

const isSentences = (cells: readonly string[]): boolean =>
  mostly(cells, (cell) => cell.length > 12 && cell.trim().split(/\s+/).length > 2);

const mostly = (cells: readonly string[], is: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(is).length >= cells.length * 0.8;

const cellsOf = (rows: readonly Cells[], column: number): string[] =>
  rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');

function once(columns: readonly (ImportField | null)[]): (ImportField | null)[] {
  return columns.map((field, column) => (columns.indexOf(field) === column ? field : null));
}

// A comma stands inside definitions and sentences too, so it has to be frequent to mean anything.
function betweenAnswers(cells: readonly string[]): AnswerSeparator {
  if (cells.some((cell) => cell.includes(';'))) return ';';
  const short = cells.filter((cell) => cell.split(/\s+/).length <= 6);
  const withCommas = short.filter((cell) => cell.includes(','));
  return withCommas.length > cells.length / 5 ? ',' : ';';
}
