import { describe, expect, it } from 'vitest';
import { readTableRow } from './read-table-row.ts';
import type { ImportField } from './table-options.ts';

const read = (columns: (ImportField | null)[], cells: string[]) =>
  readTableRow(7, cells, { columns, between: ';' });

describe('a row of a table', () => {
  it('gives a term with what its columns hold and nothing else', () => {
    const { term, problems } = read(
      ['headword', null, 'answers', 'tags'],
      [' dog ', 'x', 'собака; пёс', 'animals, home'],
    );
    expect(problems).toEqual([]);
    expect(term).toMatchObject({
      headword: 'dog',
      senses: [{ answers: ['собака', 'пёс'], examples: [] }],
      tags: ['animals', 'home'],
      category: null,
      note: null,
    });
  });

  it('without a word or without an answer gives no term, and says so', () => {
    const both: ImportField[] = ['headword', 'answers'];
    expect(read(both, ['', 'собака'])).toMatchObject({
      term: null,
      problems: [{ row: 7, code: 'no_headword', field: 'headword' }],
    });
    expect(read(both, ['dog', ' ; '])).toMatchObject({ term: null, problems: [{ code: 'no_answer' }] });
    expect(read(both, ['dog']).problems.map(({ code }) => code)).toEqual(['no_answer']);
  });

  it('tells what it does not understand, and keeps the rest', () => {
    const { term, problems } = read(
      ['headword', 'answers', 'partOfSpeech', 'level', 'frequencyRank'],
      ['dog', 'собака', 'gerundive', 'Z9', '1st', 'left over'],
    );
    expect(term).toMatchObject({ headword: 'dog', partOfSpeech: null, level: null });
    expect(term).not.toHaveProperty('frequencyRank');
    expect(problems.map(({ code, detail }) => [code, detail])).toEqual([
      ['cells_left_over', 'left over'],
      ['unknown_part_of_speech', 'gerundive'],
      ['unknown_level', 'Z9'],
      ['unknown_frequency_rank', '1st'],
    ]);
  });

  it('tells how common a word is, however its rank is grouped', () => {
    const columns: ImportField[] = ['headword', 'answers', 'frequencyRank'];
    expect(read(columns, ['dog', 'собака', '1 204']).term).toMatchObject({ frequencyRank: 1_204 });
    for (const none of ['0', '-3', '1.5', '9999999'])
      expect(read(columns, ['dog', 'собака', none]).problems).toMatchObject([
        { code: 'unknown_frequency_rank' },
      ]);
  });

  it('has a sense in each line, with the examples of its own line', () => {
    const { term } = read(
      ['headword', 'answers', 'examples', 'translations', 'hints'],
      [
        'bank',
        'банк\nберег; насыпь',
        'A {{bank}} lends.|I own a {{bank}}.\nThe river {{bank}}.',
        'Банк даёт взаймы.',
        'money\nriver',
      ],
    );
    expect(term?.senses).toEqual([
      {
        answers: ['банк'],
        hint: 'money',
        examples: [
          { text: 'A {{bank}} lends.', translation: 'Банк даёт взаймы.' },
          { text: 'I own a {{bank}}.' },
        ],
      },
      { answers: ['берег', 'насыпь'], hint: 'river', examples: [{ text: 'The river {{bank}}.' }] },
    ]);
  });

  it('gives examples without a sense of their own to the sense before', () => {
    const { term } = read(['headword', 'answers', 'examples'], ['dog', 'собака', 'A dog.\nMy dog.']);
    expect(term?.senses).toEqual([
      { answers: ['собака'], examples: [{ text: 'A dog.' }, { text: 'My dog.' }] },
    ]);
  });

  it('takes one answer from a cell that is not to be divided', () => {
    const mapping = { columns: ['headword', 'answers'] as ImportField[], between: null };
    expect(readTableRow(1, ['ship', 'a boat; large'], mapping).term?.senses[0]?.answers).toEqual([
      'a boat; large',
    ]);
  });
});
