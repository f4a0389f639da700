import type { DeckExport } from '@slova/application';
import { writeDeck } from '@slova/application';
import type { DeckId } from '@slova/domain';
import { describe, expect, it } from 'vitest';
import { jsonReader } from './json-reader.ts';
import { kindOfFile } from './kind-of-file.ts';
import { allRows } from './testing/all-rows.ts';
import { aFile } from './testing/a-file.ts';

const about = {
  title: 'Animals "and" more',
  description: '',
  termLanguage: 'en',
  answerLanguage: 'ru',
  answerKind: 'translation',
  level: null,
  licence: '',
  source: '',
};
const dog = { headword: 'dog', senses: [{ answers: ['соба"ка]}', 'пёс'] }] };
const cat = {
  headword: 'cat',
  note: '{"terms": [',
  senses: [{ answers: ['кот'], examples: [{ text: 'A {{cat}}.' }] }],
};
const document = (terms: unknown[]) =>
  JSON.stringify({ format: 'slova-deck', version: 1, deck: about, terms }, null, 1);

async function* onePage(): AsyncGenerator<[]> {
  yield [];
}

const rowsOf = (text: string, piece?: number) => allRows(jsonReader, aFile(text, piece));

describe('a deck as JSON', () => {
  it('is read term by term, in whatever pieces it comes', async () => {
    for (const piece of [1, 5, 1_000]) {
      const rows = await rowsOf(document([dog, cat]), piece);
      expect(rows.map(({ row, term, problems }) => [row, term?.headword, term?.note, problems])).toEqual([
        [1, 'dog', null, []],
        [2, 'cat', '{"terms": [', []],
      ]);
      expect(rows[0]?.term?.senses).toEqual([{ answers: ['соба"ка]}', 'пёс'], examples: [] }]);
    }
  });

  it('shows what it is before it is imported', async () => {
    expect(await jsonReader.look(aFile(document([dog, cat])))).toEqual({
      options: { kind: 'json' },
      preview: { deck: about, terms: ['dog', 'cat'] },
    });
  });

  it('keeps the names of a deck of the house in both languages', async () => {
    const [title, description] = [
      { en: 'Animals', ru: 'Животные' },
      { en: '', ru: '' },
    ];
    const deck = { ...about, id: '' as DeckId, slug: '', title, description } as DeckExport;
    let text = '';
    for await (const piece of writeDeck('json', deck, onePage())) text += piece;
    const { preview } = await jsonReader.look(aFile(text));
    expect(preview).toMatchObject({ deck: { title: 'Animals', description: '' }, titles: title });
    expect(preview).not.toHaveProperty('descriptions');
  });

  it('tells of a term that does not fit, and of an end that is missing', async () => {
    const rows = await rowsOf(document([{ headword: 'dog' }, cat]).slice(0, -1));
    expect(
      rows.map(({ row, term, problems }) => [row, term?.headword, problems[0]?.code, problems[0]?.field]),
    ).toEqual([
      [1, undefined, 'unreadable', 'senses'],
      [2, 'cat', undefined, undefined],
      [3, undefined, 'unreadable', null],
    ]);
  });

  it('is refused when it is not ours', async () => {
    await expect(jsonReader.look(aFile('{"a": 1}'))).rejects.toThrow('unreadable_file');
  });
});

describe('the kind of a file', () => {
  it('is told by what stands in it', async () => {
    expect(await kindOfFile(aFile(document([])))).toBe('json');
    expect(await kindOfFile(aFile('dog\tсобака\n'))).toBe('table');
    expect(await kindOfFile(aFile('PK\u0003\u0004…'))).toBe('anki');
    expect(await kindOfFile(aFile('SQLite format 3\0…'))).toBe('anki');
  });
});
