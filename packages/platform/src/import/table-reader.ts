import type { GivenFile, ImportReader } from '@slova/application';
import { tableOptions } from '@slova/contract';
import type { ImportRow, SideLanguages, TableOptions } from '@slova/domain';
import { DomainError, findSeparator, guessColumns, languageByScript, readTableRow } from '@slova/domain';
import { beginningOf } from './beginning-of.ts';
import { findEncoding } from './find-encoding.ts';
import type { TableRow } from './parse-table.ts';
import { parseTable } from './parse-table.ts';
import { textOf } from './text-of.ts';

const lookedAtBytes = 128 * 1_024;
const shownRows = 25;
const shownCell = 200;
const mostColumns = 100;
/** More than a deck can hold. */
const mostRows = 200_000;

/** Tables as text: comma-separated files and their kin, and whatever is pasted from a spreadsheet or a list. */
export const tableReader: ImportReader = {
  async look(file, wanted) {
    const { bytes, isAll } = await beginningOf(file, lookedAtBytes);
    const wish = tableOptions.partial().safeParse(wanted ?? {}).data;
    const encoding = wish?.encoding ?? findEncoding(bytes);
    const text = new TextDecoder(encoding).decode(bytes, { stream: !isAll });
    if (text.includes('\0') && !wish?.encoding) throw new DomainError('unreadable_file');
    const separator = wish?.separator ?? findSeparator(text);
    const rows = await firstRows(text, separator);
    const columns = Math.max(0, ...rows.map((cells) => cells.length));
    if (columns === 0 || columns > mostColumns) throw new DomainError('unreadable_file');
    const guess = guessColumns(rows);
    const options = { kind: 'table', encoding, separator, ...guess };
    const shown = rows.map((cells) => cells.map((cell) => cell.slice(0, shownCell)));
    return { options, preview: { rows: shown, languages: languagesOf(rows, guess) } };
  },
  async *rows(file, given, signal) {
    const options = tableOptions.parse(given);
    let count = 0;
    for await (const row of tableRows(file, options, signal)) {
      if (count === 0 && options.hasHeader && row.cells) {
        count += 1;
        continue;
      }
      count += 1;
      yield count > mostRows ? refused(row.row, 'beyond_limit') : termIn(row, options);
      if (count > mostRows) return;
    }
  },
};

function languagesOf(
  rows: readonly (readonly string[])[],
  { hasHeader, columns }: Pick<TableOptions, 'hasHeader' | 'columns'>,
): SideLanguages {
  const said = (field: 'headword' | 'answers'): string[] =>
    rows.slice(hasHeader ? 1 : 0).map((cells) => cells[columns.indexOf(field)] ?? '');
  return { term: languageByScript(said('headword')), answer: languageByScript(said('answers')) };
}

async function firstRows(text: string, separator: TableOptions['separator']): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const { cells } of parseTable(once(text), { separator })) {
    if (cells) rows.push([...cells]);
    if (rows.length === shownRows) break;
  }
  return rows;
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

const tableRows = (file: GivenFile, options: TableOptions, signal: AbortSignal): AsyncIterable<TableRow> =>
  parseTable(textOf(file.bytes(), options.encoding), options, signal);

const termIn = ({ row, cells }: TableRow, options: TableOptions): ImportRow =>
  cells ? readTableRow(row, cells, options) : refused(row, 'unreadable');

const refused = (row: number, code: 'unreadable' | 'beyond_limit'): ImportRow => ({
  row,
  term: null,
  problems: [{ row, code, field: null, detail: null }],
});
