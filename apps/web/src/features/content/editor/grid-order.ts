import type { Grid, GridRow } from './grid-model.ts';

/** Where rows are to go: a step, an end of the deck, behind a row by its number, or beside another row. */
export type GridPlace =
  | 'up'
  | 'down'
  | 'start'
  | 'end'
  | { readonly behind: number }
  | { readonly beside: string; readonly side: 'before' | 'after' };

/** Rows that go together, and the row that they go behind; null: before all. */
export type Placing = { readonly keys: readonly string[]; readonly after: string | null };

/** What it takes to put rows somewhere; null when they are there. New rows have no place yet. */
export function placingOf({ rows }: Grid, chosen: ReadonlySet<string>, place: GridPlace): Placing | null {
  const order = rows.filter(({ saved }) => saved !== null).map(({ key }) => key);
  const keys = order.filter((key) => chosen.has(key));
  const others = order.filter((key) => !chosen.has(key));
  if (keys.length === 0) return null;
  const after = others[Math.min(othersBefore(order, chosen, place), others.length) - 1] ?? null;
  const now = reordered(order, { keys, after });
  return now.every((key, index) => key === order[index]) ? null : { keys, after };
}

/** How many of the rows that stay are before the place. */
function othersBefore(order: readonly string[], chosen: ReadonlySet<string>, place: GridPlace): number {
  const stayingIn = (part: readonly string[]): number => part.filter((key) => !chosen.has(key)).length;
  if (place === 'start') return 0;
  if (place === 'end') return stayingIn(order);
  if (place === 'up')
    return Math.max(
      0,
      stayingIn(
        order.slice(
          0,
          order.findIndex((key) => chosen.has(key)),
        ),
      ) - 1,
    );
  if (place === 'down')
    return (
      stayingIn(
        order.slice(
          0,
          order.findLastIndex((key) => chosen.has(key)),
        ),
      ) + 1
    );
  if ('behind' in place) return stayingIn(order.slice(0, place.behind));
  const beside = order.indexOf(place.beside);
  return stayingIn(order.slice(0, place.side === 'after' ? beside + 1 : beside));
}

/** The table with rows at their new place. */
export function placed(grid: Grid, placing: Placing): Grid {
  const savedOnes = grid.rows.filter(({ saved }) => saved !== null);
  const byKey = new Map(savedOnes.map((row) => [row.key, row]));
  const order = reordered([...byKey.keys()], placing);
  const rows = order.map((key) => byKey.get(key)).filter((row): row is GridRow => row !== undefined);
  return { ...grid, rows: [...rows, ...grid.rows.filter(({ saved }) => saved === null)], before: null };
}

/** What brings rows that were put elsewhere back to where they are in this table, one after the other. */
export function placingsBack({ rows }: Grid, keys: readonly string[]): readonly Placing[] {
  const moved = new Set(keys);
  const back: { readonly keys: string[]; readonly after: string | null }[] = [];
  let before: string | null = null;
  let run: string[] | null = null;
  for (const { key, saved } of rows) {
    if (!saved) continue;
    if (!moved.has(key)) {
      before = key;
      run = null;
    } else if (run) run.push(key);
    else back.push({ keys: (run = [key]), after: before });
  }
  return back;
}

/** The same, by the ids of the terms: rows that were new when the table was opened have other keys. */
export function withIds({ rows }: Grid, { keys, after }: Placing): Placing {
  const ids = new Map(rows.map(({ key, saved }) => [key, saved?.id ?? key]));
  const idOf = (key: string): string => ids.get(key) ?? key;
  return { keys: keys.map(idOf), after: after === null ? null : idOf(after) };
}

function reordered(order: readonly string[], { keys, after }: Placing): readonly string[] {
  const going = new Set(keys);
  const others = order.filter((key) => !going.has(key));
  const at = after === null ? 0 : others.indexOf(after) + 1;
  return [...others.slice(0, at), ...keys, ...others.slice(at)];
}
