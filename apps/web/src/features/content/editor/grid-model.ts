import type { DeckLanguages, WrittenTerm } from '@slova/domain';
import { sameValue, mergeTerm } from '@slova/domain';
import type { GridCells, GridColumn } from './grid-cells.ts';
import { blankTerm, cellsOf, gridColumns, linedColumns, withCell } from './grid-cells.ts';
import { senseCells } from './grid-senses.ts';

/** A term as the server has it. */
export type SavedTerm = { readonly id: string; readonly version: number; readonly term: WrittenTerm };

/** A row of the table: what is saved, what it is to become, and what was typed. */
export type GridRow = {
  readonly key: string;
  /** Null: new. */
  readonly saved: SavedTerm | null;
  readonly term: WrittenTerm;
  readonly cells: GridCells;
  /** What somebody else made of a field that was changed here too. */
  readonly theirs: SavedTerm | null;
};

export type Grid = {
  readonly kind: DeckLanguages['answerKind'];
  readonly rows: readonly GridRow[];
  /** Unsaved rows of before whose terms have not come from the server yet. */
  readonly kept: readonly GridRow[];
  readonly selected: ReadonlySet<string>;
  /** The rows as they were before the last act on many, while it can be taken back. */
  readonly before: readonly GridRow[] | null;
  readonly nextKey: number;
};

/** True when a row says something that is not saved. Looked at for every row with every letter typed, so it is kept by row. */
export function isChanged(row: GridRow): boolean {
  const known = changes.get(row);
  if (known !== undefined) return known;
  const isDifferent = !sameValue(row.term, row.saved?.term ?? blankTerm);
  changes.set(row, isDifferent);
  return isDifferent;
}

const changes = new WeakMap<GridRow, boolean>();

/** How many lines a row has: one for each meaning, or as many as were typed. Kept too. */
export function linesOf({ cells }: GridRow): number {
  const known = lines.get(cells);
  if (known !== undefined) return known;
  const most = Math.max(...linedColumns.map((column) => cells[column].split('\n').length));
  lines.set(cells, most);
  return most;
}

const lines = new WeakMap<GridCells, number>();

/** A table without words yet; `kept`: rows with unsaved changes that were left on this device. */
export function emptyGrid(kind: Grid['kind'], kept: readonly GridRow[] = []): Grid {
  const added = kept
    .filter(({ saved }) => saved === null)
    .map((row, index) => ({ ...row, key: `new-${index}` }));
  return withBlankRow({
    kind,
    rows: added,
    kept: kept.flatMap((row) => (row.saved ? [{ ...row, key: row.saved.id }] : [])),
    selected: new Set(),
    before: null,
    nextKey: added.length,
  });
}

/** Everything that is not saved, to be kept on this device. */
export function unsavedRows({ rows, kept }: Grid): GridRow[] {
  return [...kept, ...rows.filter(isChanged)];
}

/** After something was typed into a cell. */
export function typed(grid: Grid, key: string, column: GridColumn, text: string): Grid {
  const rows = grid.rows.map((row) => (row.key === key ? typedInto(row, column, text, grid.kind) : row));
  return withBlankRow({ ...grid, rows, before: null });
}

/** After a table was pasted at a cell: it fills what is right of it and below, and adds the rows that are missing. */
export function pasted(grid: Grid, key: string, column: GridColumn, table: readonly string[][]): Grid {
  const top = grid.rows.findIndex((row) => row.key === key);
  const left = gridColumns.indexOf(column);
  if (top === -1) return grid;
  const missing = Math.max(0, top + table.length - grid.rows.length);
  const filled = Array.from({ length: missing }, (_, index) => blankRow(grid.nextKey + index));
  const rows = [...grid.rows, ...filled].map((row, index) =>
    (table[index - top] ?? []).reduce((changed, text, at) => {
      const into = gridColumns[left + at];
      return into ? typedInto(changed, into, asPasted(text, into), grid.kind) : changed;
    }, row),
  );
  return withBlankRow({ ...grid, rows, before: grid.rows, nextKey: grid.nextKey + missing });
}

/** After an act on rows: those for which it gives another term. */
export function changedAll(
  grid: Grid,
  keys: ReadonlySet<string>,
  change: (term: WrittenTerm) => WrittenTerm,
): Grid {
  const rows = grid.rows.map((row) => {
    if (!keys.has(row.key)) return row;
    const term = change(row.term);
    return sameValue(term, row.term) ? row : { ...row, term, cells: cellsOf(term, grid.kind) };
  });
  return { ...grid, rows, before: grid.rows };
}

/** As it was before the last act on many. */
export function takenBack(grid: Grid): Grid {
  return grid.before ? withBlankRow({ ...grid, rows: grid.before, before: null }) : grid;
}

/** After terms came from the server: rows without unsaved changes show them, others are merged with them. */
export function arrived(grid: Grid, terms: readonly SavedTerm[]): Grid {
  const now = new Map(terms.map((saved) => [saved.id, saved]));
  const known = new Set(grid.rows.map(({ saved }) => saved?.id));
  const rows = grid.rows.map((row) => {
    const saved = row.saved && now.get(row.saved.id);
    return saved ? refreshed(row, saved, grid.kind) : row;
  });
  const added = terms.filter(({ id }) => !known.has(id)).map((saved) => opened(grid, saved));
  const newOnes = rows.filter(({ saved }) => saved === null);
  const kept = grid.kept.filter(({ key }) => !now.has(key));
  const all = [...rows.filter(({ saved }) => saved !== null), ...added, ...newOnes];
  return withBlankRow({ ...grid, kept, rows: all, before: null });
}

/** After rows were sent and saved: as the server now has them, but for what was typed meanwhile. */
export function savedRows(
  grid: Grid,
  saved: ReadonlyMap<string, { readonly sent: WrittenTerm; readonly now: SavedTerm }>,
): Grid {
  const rows = grid.rows.map((row) => {
    const done = saved.get(row.key);
    if (!done) return row;
    if (sameValue(row.term, done.sent)) return rowOf(done.now, grid.kind, row.key);
    return { ...row, saved: done.now, theirs: null };
  });
  return withBlankRow({ ...grid, rows, before: null });
}

/** Without rows whose terms are gone from the deck. */
export function without(grid: Grid, keys: ReadonlySet<string>): Grid {
  const rows = grid.rows.filter(({ key }) => !keys.has(key));
  return withBlankRow({ ...grid, rows, selected: new Set(), before: null });
}

/** After somebody chose whose version of a row stands. */
export function settled(grid: Grid, key: string, side: 'mine' | 'theirs'): Grid {
  const rows = grid.rows.map((row) => {
    if (row.key !== key || !row.theirs || !row.saved) return row;
    if (side === 'theirs') return rowOf(row.theirs, grid.kind, row.key);
    const { conflicts } = mergeTerm(row.saved.term, row.term, row.theirs.term);
    const mine = Object.fromEntries(conflicts.map((name) => [name, 'mine' as const]));
    const { merged } = mergeTerm(row.saved.term, row.term, row.theirs.term, mine);
    return { ...row, saved: row.theirs, term: merged, cells: cellsOf(merged, grid.kind), theirs: null };
  });
  return { ...grid, rows };
}

function refreshed(row: GridRow, now: SavedTerm, kind: Grid['kind']): GridRow {
  if (!row.saved || row.saved.version === now.version) return row;
  if (!isChanged(row)) return rowOf(now, kind, row.key);
  const { merged, conflicts } = mergeTerm(row.saved.term, row.term, now.term);
  if (conflicts.length > 0) return { ...row, theirs: now };
  return { ...row, saved: now, term: merged, cells: cellsOf(merged, kind), theirs: null };
}

const opened = ({ kept, kind }: Grid, saved: SavedTerm): GridRow => {
  const row = kept.find(({ key }) => key === saved.id);
  return row ? refreshed(row, saved, kind) : rowOf(saved, kind);
};

const rowOf = (saved: SavedTerm, kind: Grid['kind'], key = saved.id): GridRow => ({
  key,
  saved,
  term: saved.term,
  cells: cellsOf(saved.term, kind),
  theirs: null,
});

const blankRow = (number: number): GridRow => ({
  key: `new-${number}`,
  saved: null,
  term: blankTerm,
  cells: cellsOf(blankTerm, 'translation'),
  theirs: null,
});

/** There is always one empty row at the end to go on in. */
function withBlankRow(grid: Grid): Grid {
  const last = grid.rows.at(-1);
  if (last && last.saved === null && !isChanged(last)) return grid;
  return { ...grid, rows: [...grid.rows, blankRow(grid.nextKey)], nextKey: grid.nextKey + 1 };
}

function typedInto(row: GridRow, column: GridColumn, text: string, kind: Grid['kind']): GridRow {
  const term = withCell(row.term, column, text, kind);
  // Lines of other cells follow a meaning that comes or goes.
  const others = term.senses.length === row.term.senses.length ? {} : senseCells(term.senses, kind);
  return { ...row, term, cells: { ...row.cells, ...others, [column]: shownAs(column, text) } };
}

// A choice or a number shows what it can be; a text shows what was typed.
const shownAs = (column: GridColumn, text: string): string =>
  column === 'level' || column === 'partOfSpeech' || column === 'frequencyRank'
    ? cellsOf(withCell(blankTerm, column, text, 'translation'), 'translation')[column]
    : text;

/** Only cells with a line for each meaning have several. */
const asPasted = (text: string, column: GridColumn): string =>
  linedColumns.includes(column) ? text.trimEnd() : text.trim().replace(/\s*\n\s*/gu, ' ');
