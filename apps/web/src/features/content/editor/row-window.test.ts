import { describe, expect, it } from 'vitest';
import { rowWindow } from './row-window.ts';

describe('the rows that are drawn', () => {
  it('are all of a few', () => {
    expect(rowWindow([50, 50, 50], 400, 900)).toEqual({ first: 0, last: 3, abovePx: 0, belowPx: 0 });
  });

  it('of many are those on the screen, and the others keep their room', () => {
    const heights = Array.from({ length: 10_000 }, (_, index) => (index % 2 === 0 ? 40 : 60));
    const { first, last, abovePx, belowPx } = rowWindow(heights, 5_010, 6_000);
    expect([first, last]).toEqual([100, 120]);
    const sum = (from: number, to: number): number =>
      heights.slice(from, to).reduce((one, px) => one + px, 0);
    expect([abovePx, belowPx]).toEqual([sum(0, 100), sum(120, 10_000)]);
  });

  it('are the last ones below the table, and the first ones above it', () => {
    const heights = Array.from({ length: 1_000 }, () => 50);
    expect(rowWindow(heights, -900, -100)).toMatchObject({ first: 0, last: 0, belowPx: 50_000 });
    expect(rowWindow(heights, 49_900, 60_000)).toMatchObject({ first: 998, last: 1_000, belowPx: 0 });
  });
});
