import type { TableOptions } from '@slova/domain';
import type { Options } from 'csv-parse';
import { parse } from 'csv-parse';
import { Readable } from 'node:stream';

/** A row of a table as it stands there; `cells` is null for one that cannot be read. */
export type TableRow = { readonly row: number; readonly cells: readonly string[] | null };

/** Longer rows are an open quotation mark, or no table. */
const longestRow = 200_000;

/**
 * The rows of a text as RFC 4180 has them, with any separator and with what programs write instead: quotation marks in the
 * middle of a cell, rows of different lengths. Rows are counted as spreadsheets count them, empty ones too.
 */
export async function* parseTable(
  text: AsyncIterable<string>,
  { separator }: Pick<TableOptions, 'separator'>,
  signal?: AbortSignal,
): AsyncGenerator<TableRow> {
  // Counted without those that are unreadable themselves.
  const unreadable: number[] = [];
  const options: Options = {
    delimiter: separator,
    // Dashes and equal signs separate what people write by hand; there a quotation mark is one.
    quote: separator.length > 1 || separator === '=' ? null : '"',
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: longestRow,
    // An error would take rows with it that were read before it.
    skip_records_with_error: true,
    on_skip: (error) =>
      void unreadable.push(Number(error?.records ?? 0) + Number(error?.empty_lines ?? 0) + 1),
  };
  const records = Readable.from(text, { signal }).pipe(parse(options));
  let skipped = 0;
  const broken = function* (before: number): Generator<TableRow> {
    while ((unreadable[skipped] ?? Infinity) <= before)
      yield { row: (unreadable[skipped] ?? 0) + skipped++, cells: null };
  };
  for await (const { record, info } of records as AsyncIterable<Parsed>) {
    const row = info.records + info.empty_lines;
    yield* broken(row);
    yield { row: row + skipped, cells: record };
  }
  yield* broken(Number.MAX_SAFE_INTEGER);
}

type Parsed = {
  readonly record: readonly string[];
  readonly info: { readonly records: number; readonly empty_lines: number };
};
