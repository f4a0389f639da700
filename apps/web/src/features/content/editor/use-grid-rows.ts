import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useAccount } from '../../identity/index.ts';
import type { Deck } from '../deck-facts.ts';
import { deviceDraft } from './device-draft.ts';
import type { Grid, GridRow } from './grid-model.ts';
import { emptyGrid, unsavedRows } from './grid-model.ts';

/** Often enough that little is lost with a crash, seldom enough not to slow typing in thousands of rows. */
const keepEveryMs = 300;
/** More have no room on a device, and to try it with every pause of typing would be felt. */
const mostKept = 2_000;

/** The rows of the table. What is not saved is kept on the device, so that closing the page loses nothing. */
export function useGridRows(deck: Deck) {
  const { id: learnerId } = useAccount();
  const memory = useMemo(() => deviceDraft<GridRow[]>(learnerId, `grid:${deck.id}`), [learnerId, deck.id]);
  const [grid, setGrid] = useState(() => emptyGrid(deck.answerKind, memory.recall() ?? []));
  const [isKept, setIsKept] = useState(true);
  const latest = useRef(grid);

  /** Changes the rows from what they are at that moment, also in the middle of something that takes its time. */
  const apply = useCallback((change: (grid: Grid) => Grid): Grid => {
    latest.current = change(latest.current);
    setGrid(latest.current);
    return latest.current;
  }, []);

  useEffect(() => {
    const keep = (): void => {
      const rows = unsavedRows(latest.current);
      if (rows.length > 0) setIsKept(rows.length <= mostKept && memory.keep(rows));
      else memory.drop();
    };
    const timer = setTimeout(keep, keepEveryMs);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [grid, memory]);

  return { grid, latest, apply, isKept };
}
