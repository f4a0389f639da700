import type { RefObject } from 'react';
import { useEffect, useMemo, useState } from 'react';
import type { GridRow } from './grid-model.ts';
import { linesOf } from './grid-model.ts';
import type { RowWindow } from './row-window.ts';
import { drawnWhole, rowWindow } from './row-window.ts';

/** As the style sheet has them: a row of one line, and each line more. */
const rowPx = 45;
const linePx = 24;
/** What is drawn beyond the screen, so that nothing is missing while one scrolls or goes on with the arrows. */
const beyondPx = 900;
/** Rows are chosen anew in such steps, not with every pixel. */
const stepPx = 300;

/** Which rows of a long table are drawn: those near the screen. `body`: where they are. */
export function useRowWindow(
  rows: readonly GridRow[],
  body: RefObject<HTMLTableSectionElement | null>,
): RowWindow {
  const [view, setView] = useState({ topPx: 0, bottomPx: 2 * beyondPx });
  const isLong = rows.length > drawnWhole;
  useEffect(() => {
    if (!isLong) return;
    const look = (): void => {
      const above = -(body.current?.getBoundingClientRect().top ?? 0);
      const topPx = Math.floor((above - beyondPx) / stepPx) * stepPx;
      const bottomPx = Math.ceil((above + window.innerHeight + beyondPx) / stepPx) * stepPx;
      setView((now) => (now.topPx === topPx && now.bottomPx === bottomPx ? now : { topPx, bottomPx }));
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [isLong, body]);
  const heights = useMemo(() => rows.map((row) => rowPx + (linesOf(row) - 1) * linePx), [rows]);
  return useMemo(() => rowWindow(heights, view.topPx, view.bottomPx), [heights, view]);
}
