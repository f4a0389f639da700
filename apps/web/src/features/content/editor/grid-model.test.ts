import { describe, expect, it } from 'vitest';
import { blankTerm } from './grid-cells.ts';
import type { Grid, GridRow, SavedTerm } from './grid-model.ts';
import {
  arrived,
  changedAll,
  emptyGrid,
  isChanged,
  pasted,
  savedRows,
  settled,
  takenBack,
  typed,
  unsavedRows,
  without,
} from './grid-model.ts';

const saved = (id: string, headword: string, version = 1, fields = {}): SavedTerm => ({
  id,
  version,
  term: { ...blankTerm, headword, senses: [{ answers: [`${headword}!`], examples: [] }], ...fields },
});
const words = ({ rows }: Grid): string[] => rows.map(({ cells }) => cells.headword);
const rowAt = ({ rows }: Grid, index: number): GridRow => rows[index]!;
const loaded = arrived(emptyGrid('translation'), [saved('a', 'one'), saved('b', 'two')]);

describe('the table of many words', () => {
  it('ends in an empty row to go on in, and in another one once that is used', () => {
    expect(words(loaded)).toEqual(['one', 'two', '']);
    const more = typed(loaded, rowAt(loaded, 2).key, 'headword', 'three');
    expect(words(more)).toEqual(['one', 'two', 'three', '']);
    expect(unsavedRows(more).map(({ term }) => term.headword)).toEqual(['three']);
  });

  it('keeps what is typed as it is typed, and reads it', () => {
    const grid = typed(loaded, 'a', 'answers', '(to) run / jog; ');
    expect(rowAt(grid, 0).cells.answers).toBe('(to) run / jog; ');
    expect(rowAt(grid, 0).term.senses[0]?.answers).toEqual(['to run', 'run', 'jog']);
    expect(isChanged(rowAt(typed(grid, 'a', 'answers', 'one!'), 0))).toBe(false);
  });

  it('takes a pasted table at a cell, with as many rows as it needs, and gives it back', () => {
    const table = [['uno', 'eins\nein'], ['dos', 'zwei', 'verb'], ['tres'], ['cuatro']];
    const grid = pasted(loaded, 'b', 'headword', table);
    expect(words(grid)).toEqual(['one', 'uno', 'dos', 'tres', 'cuatro', '']);
    expect(rowAt(grid, 1).term.senses.map(({ answers }) => answers)).toEqual([['eins'], ['ein']]);
    expect(rowAt(grid, 2).cells.partOfSpeech).toBe('verb');
    expect(words(takenBack(grid))).toEqual(words(loaded));
    expect(takenBack(grid).before).toBeNull();
  });

  it('leaves out what is pasted beyond its last column, and levels that are none', () => {
    const grid = pasted(loaded, 'a', 'level', [['b1', 'x', 'y', 'z', '1 200', 'beyond'], ['C9']]);
    expect(rowAt(grid, 0).term).toMatchObject({ level: 'B1', category: 'x', tags: ['y'], note: 'z' });
    expect(rowAt(grid, 0).term.frequencyRank).toBe(1200);
    expect(rowAt(grid, 1).cells.level).toBe('');
  });

  it('takes how common a word is as a number, and forgets it when it is taken out', () => {
    const common = typed(loaded, 'a', 'frequencyRank', '7,');
    expect(rowAt(common, 0)).toMatchObject({ term: { frequencyRank: 7 }, cells: { frequencyRank: '7' } });
    expect(rowAt(typed(common, 'a', 'frequencyRank', '99999999'), 0).term.frequencyRank).toBe(1_000_000);
    const forgotten = typed(common, 'a', 'frequencyRank', 'often');
    expect(rowAt(forgotten, 0).cells.frequencyRank).toBe('');
    expect(isChanged(rowAt(forgotten, 0))).toBe(false);
  });

  it('changes all chosen rows at once, and takes that back', () => {
    const grid = changedAll(loaded, new Set(['a', 'b']), (term) => ({ ...term, tags: ['new'] }));
    expect(grid.rows.map(({ cells }) => cells.tags)).toEqual(['new', 'new', '']);
    expect(unsavedRows(takenBack(grid))).toEqual([]);
  });

  it('shows what others changed, merged with what is not saved', () => {
    const mine = typed(loaded, 'a', 'note', 'mine');
    const grid = arrived(mine, [saved('a', 'uno', 2), saved('b', 'dos', 2)]);
    expect(words(grid)).toEqual(['uno', 'dos', '']);
    expect(rowAt(grid, 0)).toMatchObject({ saved: { version: 2 }, cells: { note: 'mine' }, theirs: null });
  });

  it('asks when others changed the same field, and goes on from theirs', () => {
    const mine = typed(typed(loaded, 'a', 'note', 'mine'), 'a', 'level', 'A2');
    const grid = arrived(mine, [saved('a', 'uno', 2, { note: 'theirs' })]);
    expect(rowAt(grid, 0).theirs?.term.note).toBe('theirs');
    expect(rowAt(settled(grid, 'a', 'theirs'), 0)).toMatchObject({
      cells: { note: 'theirs', level: '' },
      theirs: null,
    });
    expect(rowAt(settled(grid, 'a', 'mine'), 0)).toMatchObject({
      saved: { version: 2 },
      cells: { headword: 'uno', note: 'mine', level: 'A2' },
      theirs: null,
    });
  });

  it('is clean after saving, but for what was typed meanwhile', () => {
    const sent = typed(loaded, 'a', 'headword', '  uno ');
    const tidy = new Map([['a', { sent: rowAt(sent, 0).term, now: saved('a', 'uno', 2) }]]);
    const after = savedRows(sent, tidy);
    expect(unsavedRows(after)).toEqual([]);
    expect(words(after)).toEqual(['uno', 'two', '']);
    const later = savedRows(typed(sent, 'a', 'note', 'later'), tidy);
    expect(unsavedRows(later).map(({ cells }) => cells.note)).toEqual(['later']);
  });

  it('begins with what was left unsaved on this device', () => {
    const left = unsavedRows(
      typed(typed(loaded, 'b', 'note', 'left'), rowAt(loaded, 2).key, 'headword', 'three'),
    );
    const begun = emptyGrid('translation', left);
    expect(words(begun)).toEqual(['three', '']);
    expect(unsavedRows(begun)).toHaveLength(2);
    const grid = arrived(begun, [saved('a', 'one'), saved('b', 'two')]);
    expect(words(grid)).toEqual(['one', 'two', 'three', '']);
    expect(rowAt(grid, 1).cells.note).toBe('left');
    expect(unsavedRows(grid)).toHaveLength(2);
  });

  it('loses rows whose terms are gone', () => {
    expect(words(without(loaded, new Set(['a'])))).toEqual(['two', '']);
  });
});
