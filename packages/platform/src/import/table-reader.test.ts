import type { GivenFile } from '@slova/application';
import type { ImportRow } from '@slova/domain';
import { csvLine, tableCells, tableHeader } from '@slova/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableReader } from './table-reader.ts';
import { allRows } from './testing/all-rows.ts';
import { aFile } from './testing/a-file.ts';

const rowsOf = (file: GivenFile) => allRows(tableReader, file);

const said = (rows: readonly ImportRow[]) =>
  rows.map(({ row, term, problems }) => [row, term?.headword ?? null, ...problems.map(({ code }) => code)]);

describe('a table', () => {
  it('is looked at: encoding, separator and columns are found and its first rows are shown', async () => {
    const { options, preview } = await tableReader.look(aFile('Слово;Перевод\ndog;собака\n'));
    expect(options).toEqual({
      kind: 'table',
      encoding: 'utf-8',
      separator: ';',
      hasHeader: true,
      columns: ['headword', 'answers'],
      between: ';',
    });
    expect(preview).toEqual({
      rows: [
        ['Слово', 'Перевод'],
        ['dog', 'собака'],
      ],
      languages: { term: null, answer: 'ru' },
    });
  });

  it('is looked at again with another separator', async () => {
    const file = aFile('dog;собака,cat;кот\n');
    const { preview } = await tableReader.look(file, { separator: ',' });
    expect(preview).toMatchObject({ rows: [['dog;собака', 'cat;кот']] });
  });

  it('has quoted cells, with line breaks, separators and quotation marks in them', async () => {
    const rows = await rowsOf(aFile('word,meaning\r\n"a ""b"", c","x\r\ny"\r\nd,e\r\n'));
    expect(
      rows.map(({ row, term }) => [row, term?.headword, term?.senses.map(({ answers }) => answers)]),
    ).toEqual([
      [2, 'a "b", c', [['x'], ['y']]],
      [3, 'd', [['e']]],
    ]);
  });

  it('tells of bad rows by their number and goes on', async () => {
    const rows = await rowsOf(aFile('dog\tсобака\n\ncat\t\n\tмышь\ncow\tкорова\n'));
    expect(said(rows)).toEqual([
      [1, 'dog'],
      [3, null, 'no_answer'],
      [4, null, 'no_headword'],
      [5, 'cow'],
    ]);
  });

  it('takes a quotation mark in the middle of a cell as it is', async () => {
    const [row] = await rowsOf(aFile('5" pipe,труба\nnail,гвоздь\n'));
    expect(row?.term?.headword).toBe('5" pipe');
  });

  it('says where a quotation mark is never closed', async () => {
    expect(said(await rowsOf(aFile('dog,собака\ncat,кот\n"cow,корова\npig,свинья\n')))).toEqual([
      [1, 'dog'],
      [2, 'cat'],
      [3, null, 'unreadable'],
    ]);
  });

  it('can be a list with dashes between its sides', async () => {
    const rows = await rowsOf(aFile('dog — собака\nup-to-date — современный, свежий\n'));
    expect(rows.map(({ term }) => [term?.headword, term?.senses[0]?.answers])).toEqual([
      ['dog', ['собака']],
      ['up-to-date', ['современный', 'свежий']],
    ]);
  });

  it('is refused when it is no text', async () => {
    await expect(tableReader.look(aFile(Uint8Array.of(1, 0, 2, 0, 0, 0, 7, 0, 0)))).rejects.toThrow(
      'unreadable_file',
    );
    await expect(tableReader.look(aFile(''))).rejects.toThrow('unreadable_file');
  });

  it('written by our own export reads back the same, in whatever pieces it comes', async () => {
    const text = fc.stringMatching(/^[a-zж犬;,|"'=+@\\-]{1,8}$/);
    const term = fc.record({
      headword: text,
      note: fc.option(text),
      tags: fc.uniqueArray(text, { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(term, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 50 }),
        async (terms, piece) => {
          const whole = terms.map((each) => ({ ...plain, ...each }));
          const csv = [tableHeader, ...whole.map(tableCells)].map(csvLine).join('');
          const rows = await rowsOf(aFile(csv, piece));
          expect(rows.map((row) => row.term)).toEqual(whole);
        },
      ),
      { numRuns: 60 },
    );
  });
});

const plain = {
  guid: null,
  partOfSpeech: 'noun' as const,
  pronunciation: null,
  level: null,
  category: '',
  alsoAccepted: [],
  forms: [],
  leadingWords: null,
  caseMatters: null,
  senses: [{ answers: ['собака', 'пёс'], examples: [{ text: 'A {{dog}}.' }] }],
};
