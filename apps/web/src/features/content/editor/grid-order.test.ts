import { describe, expect, it } from 'vitest';
import { blankTerm } from './grid-cells.ts';
import type { Grid } from './grid-model.ts';
import { arrived, emptyGrid, savedRows, typed } from './grid-model.ts';
import type { GridPlace } from './grid-order.ts';
import { placed, placingOf, placingsBack, withIds } from './grid-order.ts';

const tableOf = (keys: string): Grid =>
  arrived(
    emptyGrid('translation'),
    [...keys].map((id) => ({ id, version: 1, term: { ...blankTerm, headword: id } })),
  );
const table = tableOf('abcdef');
const order = ({ rows }: Grid): string => rows.map(({ cells }) => cells.headword).join('');

describe('words are put elsewhere in the table', () => {
  it.each<readonly [string, GridPlace, string, string]>([
    ['one up', 'up', 'c', 'acbdef'],
    ['one down', 'down', 'c', 'abdcef'],
    ['several together, up', 'up', 'ce', 'acebdf'],
    ['several together, down', 'down', 'bd', 'acebdf'],
    ['before all', 'start', 'df', 'dfabce'],
    ['behind all', 'end', 'ac', 'bdefac'],
    ['behind a row by its number', { behind: 4 }, 'a', 'bcdaef'],
    ['behind one of themselves: behind what stays before it', { behind: 3 }, 'ce', 'abcedf'],
    ['before a row', { beside: 'b', side: 'before' }, 'e', 'aebcdf'],
    ['behind a row', { beside: 'b', side: 'after' }, 'e', 'abecdf'],
  ])('%s', (_, place, chosen, after) => {
    const placing = placingOf(table, new Set(chosen), place);
    expect(order(placed(table, placing!))).toBe(after);
    const back = placingsBack(table, placing!.keys);
    expect(order(back.reduce(placed, placed(table, placing!)))).toBe('abcdef');
  });

  it('and are known to the server by their ids, also those that were new a moment ago', () => {
    const grid = typed(tableOf('a'), 'new-0', 'headword', 'b');
    const now = { id: 'b-id', version: 1, term: grid.rows[1]!.term };
    const saved = savedRows(grid, new Map([['new-0', { sent: now.term, now }]]));
    const placing = placingOf(saved, new Set(['new-0']), 'up')!;
    expect(withIds(saved, placing)).toEqual({ keys: ['b-id'], after: null });
    const [back] = placingsBack(saved, placing.keys);
    expect(withIds(saved, back!)).toEqual({ keys: ['b-id'], after: 'a' });
  });

  it('nothing is to be done where they are already', () => {
    expect(placingOf(table, new Set('a'), 'up')).toBeNull();
    expect(placingOf(table, new Set('ef'), 'down')).toBeNull();
    expect(placingOf(table, new Set(['new-0']), 'start')).toBeNull();
    expect(placingOf(table, new Set('b'), { beside: 'b', side: 'after' })).toBeNull();
  });
});
