import { useMemo } from 'react';
import type { Grid } from './grid-model.ts';
import { pasted, settled, typed } from './grid-model.ts';
import type { GridActions } from './grid-row.tsx';

type Told = {
  readonly apply: (change: (now: Grid) => Grid) => Grid;
  /** What was done last is no longer news. */
  readonly onChange: () => void;
  readonly onPaste: () => void;
  readonly onPlace: GridActions['place'];
};

/** What can be done in single rows; the same for as long as the table is shown, so that rows are not drawn anew. */
export function useGridActions({ apply, onChange, onPaste, onPlace }: Told): GridActions {
  return useMemo(
    () => ({
      type: (key, column, text) => {
        onChange();
        apply((now) => typed(now, key, column, text));
      },
      paste: (key, column, table) => {
        apply((now) => pasted(now, key, column, table));
        onPaste();
      },
      choose: (key, wanted) => apply((now) => ({ ...now, selected: chosen(now.selected, key, wanted) })),
      settle: (key, side) => {
        onChange();
        apply((now) => settled(now, key, side));
      },
      place: onPlace,
    }),
    [apply, onChange, onPaste, onPlace],
  );
}

function chosen(selected: ReadonlySet<string>, key: string, wanted: boolean): ReadonlySet<string> {
  const next = new Set(selected);
  if (wanted) next.add(key);
  else next.delete(key);
  return next;
}
