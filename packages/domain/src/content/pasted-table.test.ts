import { expect, it } from 'vitest';
import { pastedTable } from './pasted-table.ts';

it.each([
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['one\ntwo\n\n', [['one'], ['two']]],
  [
    '"two\nlines"\t"say ""yes"""\nx\t',
    [
      ['two\nlines', 'say "yes"'],
      ['x', ''],
    ],
  ],
  [
    '"open\tx\n5" disk\ty',
    [
      ['"open', 'x'],
      ['5" disk', 'y'],
    ],
  ],
  [
    'a\tb\n \t\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
])('%j is a table', (text, rows) => {
  expect(pastedTable(text)).toEqual(rows);
});

it('a single cell is no table', () => {
  expect(pastedTable('a word\n')).toBeNull();
  expect(pastedTable('')).toBeNull();
});

it('ten thousand rows are read in one go', () => {
  const text = Array.from({ length: 10_000 }, (_, row) => `word ${row}\t"слово ""${row}"""`).join('\n');
  const rows = pastedTable(text);
  expect(rows).toHaveLength(10_000);
  expect(rows?.at(-1)).toEqual(['word 9999', 'слово "9999"']);
});
