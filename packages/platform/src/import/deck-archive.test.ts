import { DomainError } from '@slova/domain';
import { describe, expect, it } from 'vitest';
import { aPng, zipped } from '@slova/platform/testing';
import { jsonReader } from './json-reader.ts';
import { kindOfFile } from './kind-of-file.ts';
import { aFile } from './testing/a-file.ts';

const [known, unknown] = ['a'.repeat(64), 'b'.repeat(64)];
const here = 'c'.repeat(64);
const about = {
  title: 'Birds',
  description: '',
  termLanguage: 'en',
  answerLanguage: 'ru',
  answerKind: 'translation',
  level: null,
  licence: '',
  source: '',
};
const picture = (id: string) => ({ id, alt: 'A heron', width: 4, height: 3 });
const terms = [
  {
    headword: 'heron',
    picture: picture(known),
    note: `![](picture:${known} 4x3)`,
    senses: [{ answers: ['цапля'] }],
  },
  { headword: 'swift', picture: picture(unknown), recording: known, senses: [{ answers: ['стриж'] }] },
];
const deck = Buffer.from(JSON.stringify({ format: 'slova-deck', version: 1, deck: about, terms }));
const file = async (...parts: [string, Buffer][]) => aFile(await zipped(parts), 100_000);
const { signal } = new AbortController();

async function besides(given: Awaited<ReturnType<typeof file>>): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of jsonReader.media?.(given, signal) ?? []) names.push(name);
  return names;
}
const fateOf = (given: Awaited<ReturnType<typeof file>>) =>
  jsonReader.look(given).then(
    () => 'read',
    (error: unknown) => (error instanceof DomainError ? [error.code, error.field] : error),
  );

describe('a deck with its pictures and sounds beside it', () => {
  it('is known by what is in it, and brings the files that are named by addresses', async () => {
    const given = await file(
      ['deck.json', deck],
      [`media/${known}.webp`, aPng(4, 3)],
      ['media/notes.txt', deck],
    );
    expect(await kindOfFile(given)).toBe('json');
    expect((await jsonReader.look(given)).preview).toMatchObject({ deck: about, terms: ['heron', 'swift'] });
    expect(await besides(given)).toEqual([known]);
  });

  it('names them as they are called here, and tells of what did not come along', async () => {
    const carried = new Map([[known, { kind: 'picture', id: here, width: 8, height: 6 } as never]]);
    const rows = [];
    for await (const row of jsonReader.rows(await file(['deck.json', deck]), {}, signal, carried))
      rows.push(row);
    expect(rows).toMatchObject([
      {
        term: {
          picture: { id: here, alt: 'A heron', width: 8, height: 6 },
          note: `![](picture:${here} 4x3)`,
        },
        problems: [],
      },
      {
        term: { picture: null, headword: 'swift' },
        problems: [
          { code: 'media_unusable', field: 'recording' },
          { code: 'media_missing', field: 'picture', detail: unknown },
        ],
      },
    ]);
  });
});

describe('T-19 (V5.2.3): a hostile archive of a deck', () => {
  it('is refused when it expands beyond all measure, or uses one name twice', async () => {
    expect(await fateOf(await file(['deck.json', Buffer.alloc(64 * 1_048_576, ' ')]))).toEqual([
      'unreadable_file',
      'too-large',
    ]);
    expect(await fateOf(await file(['deck.json', deck], ['deck.json', deck]))).toEqual([
      'unreadable_file',
      'damaged',
    ]);
  });

  it('is refused when its names lead out of it', async () => {
    const bytes = await zipped([
      ['deck.json', deck],
      ['aa/aa/escape.txt', deck],
    ]);
    const renamed = Buffer.from(
      bytes.toString('latin1').replaceAll('aa/aa/escape.txt', '../../escape.txt'),
      'latin1',
    );
    expect(await fateOf(aFile(renamed, 1_000))).toEqual(['unreadable_file', 'unsafe-names']);
  });

  it('is refused when it is cut short, or there is no deck in it', async () => {
    const bytes = await zipped([['deck.json', deck]]);
    expect(await fateOf(aFile(bytes.subarray(0, -20)))).toEqual(['unreadable_file', 'not-a-package']);
    expect(await kindOfFile(await file(['readme.txt', deck]))).toBe('anki');
  });

  it('brings no file that expands beyond measure', async () => {
    const bomb = Buffer.alloc(9 * 1_048_576);
    const large = Buffer.alloc(11 * 1_048_576);
    const given = await file(
      ['deck.json', deck],
      [`media/${known}.webp`, bomb],
      [`media/${unknown}.webp`, large],
    );
    expect(await besides(given)).toEqual([]);
  });
});
