import { fieldNamed } from './field-names.ts';
import type { Separator } from './table-options.ts';
import { separators } from './table-options.ts';

const mostRecords = 100;

/**
 * What most likely separates the columns of a text, from its beginning: what divides its rows into the same number of
 * columns, the more evenly the better, and into more columns when it is a tie. Separators inside quotes (RFC 4180) do not
 * count. Names of columns that we know decide at once. A text of one column gets a tab.
 */
export function findSeparator(beginning: string): Separator {
  const named = separators.find((separator) => namesIn(beginning, separator) > 1);
  if (named) return named;
  const scored = separators.map((separator) => ({ separator, ...evenness(beginning, separator) }));
  const best = scored
    .filter(({ columns }) => columns > 1)
    .toSorted(
      (one, other) =>
        other.share - one.share || one.looseness - other.looseness || other.columns - one.columns,
    )[0];
  return best?.separator ?? '\t';
}

/** How many names of columns the first row has with a separator. */
function namesIn(text: string, separator: Separator): number {
  const [first = ''] = text.split(/[\r\n]/, 1);
  return first
    .split(separator)
    .filter((cell) => fieldNamed(cell.replaceAll('"', '').replace('\uFEFF', '')) !== null).length;
}

/** How many columns most rows have with a separator, and which share of the rows has as many. */
function evenness(text: string, separator: Separator): { columns: number; share: number; looseness: number } {
  const counts = columnCounts(text, separator);
  const often = new Map<number, number>();
  for (const count of counts) often.set(count, (often.get(count) ?? 0) + 1);
  const [columns = 1, rows = 0] =
    [...often].toSorted((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [];
  // Within a sentence or a list a mark has a space after it; between columns it seldom has.
  const parts = separator.length === 1 ? text.split(separator).slice(1) : [];
  const loose = parts.filter((part) => part.startsWith(' ')).length;
  return {
    columns,
    share: counts.length === 0 ? 0 : rows / counts.length,
    looseness: parts.length === 0 ? 0 : loose / parts.length,
  };
}

function columnCounts(text: string, separator: Separator): number[] {
  const counts: number[] = [];
  let columns = 1;
  let isQuoted = false;
  let cellFrom = 0;
  let rowFrom = 0;
  const endRow = (at: number): void => {
    if (at > rowFrom) counts.push(columns);
    columns = 1;
  };
  for (let at = 0; at < text.length && counts.length < mostRecords; at += 1) {
    const char = text[at];
    // A quotation mark in the middle of a cell is one; at its beginning it holds the cell together.
    if (char === '"' && (isQuoted || at === cellFrom)) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (char === '\n' || char === '\r') {
      endRow(at);
      cellFrom = rowFrom = at + 1;
    } else if (text.startsWith(separator, at)) {
      columns += 1;
      at += separator.length - 1;
      cellFrom = at + 1;
    }
  }
  if (counts.length < mostRecords) endRow(text.length);
  return counts;
}
