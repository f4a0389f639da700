/** The rows that are drawn: from the first up to, not including, the last; with the room that the others take. */
export type RowWindow = {
  readonly first: number;
  readonly last: number;
  readonly abovePx: number;
  readonly belowPx: number;
};

/** Fewer rows are drawn all at once: scrolling, searching in the page and printing are then the browser's own. */
export const drawnWhole = 150;

/** Which of many rows, each with its height, are drawn while the screen shows the table from `topPx` to `bottomPx`. */
export function rowWindow(heightsPx: readonly number[], topPx: number, bottomPx: number): RowWindow {
  const count = heightsPx.length;
  if (count <= drawnWhole) return { first: 0, last: count, abovePx: 0, belowPx: 0 };
  let first = 0;
  let abovePx = 0;
  while (first < count && abovePx + (heightsPx[first] ?? 0) <= topPx) {
    abovePx += heightsPx[first] ?? 0;
    first += 1;
  }
  let last = first;
  let shownPx = 0;
  while (last < count && abovePx + shownPx < bottomPx) {
    shownPx += heightsPx[last] ?? 0;
    last += 1;
  }
  let belowPx = 0;
  for (let index = last; index < count; index += 1) belowPx += heightsPx[index] ?? 0;
  return { first, last, abovePx, belowPx };
}
