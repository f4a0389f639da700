import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CarriedFiles, GivenFile } from '@slova/application';
import type { ImportRow, MediaId } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ankiReader } from './anki-reader.ts';
import { writeAPackage } from './testing/a-package.ts';
import { toldCollection } from './testing/told-collection.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slova-reader-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function givenPackage(sound = Buffer.from('no sound')): Promise<GivenFile> {
  const path = join(folder, 'deck.apkg');
  await writeAPackage(path, toldCollection, 'anki21b', { 'perro.wav': sound });
  const { size } = await stat(path);
  return { fileName: 'deck.apkg', sizeBytes: size, bytes: () => createReadStream(path) };
}

const wav = Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVEfmt '), Buffer.alloc(40)]);

const id = 'ab'.repeat(32) as MediaId;

async function rowsOf(file: GivenFile, carried: CarriedFiles): Promise<ImportRow[]> {
  const rows: ImportRow[] = [];
  for await (const row of ankiReader.rows(file, {}, new AbortController().signal, carried)) rows.push(row);
  return rows;
}

describe('a package on its way in', () => {
  test('shows what it holds before anything is imported', async () => {
    expect((await ankiReader.look(await givenPackage())).preview).toEqual({
      title: 'Verbos',
      notetypes: [
        { name: 'Basic', kind: 'sides', notes: 1 },
        { name: 'Basic (and reversed card)', kind: 'sides', notes: 1 },
        { name: 'Cloze', kind: 'cloze', notes: 1 },
      ],
      categories: [],
      notes: 3,
      cards: 5,
      reviews: 3,
      media: 2,
      missingMedia: 1,
      languages: { term: null, answer: null },
    });
  });

  test('gives a row for each term, and says of each what will be lost', async () => {
    const rows = await rowsOf(await givenPackage(), new Map([['perro.wav', 'media_unusable']]));
    expect(rows.map(({ row, term }) => [row, term?.headword])).toEqual([
      [1, 'el perro'],
      [2, 'comer'],
      [3, 'tengo'],
      [4, 'gato'],
    ]);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([
      { row: 1, code: 'formatting_lost', field: 'answers', detail: null },
      { row: 1, code: 'media_unusable', field: 'recording', detail: 'perro.wav' },
      { row: 2, code: 'media_missing', field: null, detail: 'missing.jpg' },
    ]);
  });

  test('has the files that its notes name, and terms with what has become of them', async () => {
    const file = await givenPackage(wav);
    const files = [];
    for await (const { name, read } of ankiReader.media!(file, new AbortController().signal))
      files.push([name, (await read()).length]);
    expect(files).toEqual([['perro.wav', wav.length]]);
    const rows = await rowsOf(file, new Map([['perro.wav', { kind: 'sound', id }]]));
    expect(rows[0]?.term?.recording).toBe(id);
    expect(rows[0]?.problems.map(({ code }) => code)).toEqual(['formatting_lost']);
  });

  test('has schedules of its terms besides, by their GUIDs', async () => {
    const extras = [];
    for await (const extra of ankiReader.extras!(await givenPackage(wav), new AbortController().signal))
      extras.push(extra);
    expect(extras.map(({ guid, cards }) => [guid, cards.length])).toEqual([
      ['g-perro', 1],
      ['g-comer', 2],
      ['g-cloze', 1],
      ['g-cloze#2', 1],
    ]);
    expect(extras[0]?.cards[0]).toMatchObject({
      direction: 'recognise',
      card: { intervalDays: 20 },
      collection: { minutesWest: -60, rolloverHour: 4 },
    });
  });

  test('finds its files however a note spells their names: with entities, as an address, in another form of Unicode', async () => {
    const path = join(folder, 'spelled.apkg');
    const fronts = [
      '[sound:dog &amp; cat.wav]',
      '<audio src="dog%20%26%20cat.wav"></audio>',
      '[sound:e\u0301.wav]',
    ];
    const [first] = toldCollection.notes;
    if (!first) throw new Error('no note');
    const notes = fronts.map((front, index) => ({
      ...first,
      guid: `g-${index}`,
      fields: [`a ${front}`, 'b'],
      cards: [{}],
    }));
    const files = { 'dog & cat.wav': wav, 'é.wav': wav };
    await writeAPackage(path, { ...toldCollection, notes }, 'anki2', files);
    const file: GivenFile = { fileName: 'x', sizeBytes: 1, bytes: () => createReadStream(path) };
    expect((await ankiReader.look(file)).preview).toMatchObject({ media: 2, missingMedia: 0 });
    const carried: CarriedFiles = new Map(Object.keys(files).map((name) => [name, { kind: 'sound', id }]));
    for (const { term } of await rowsOf(file, carried)) expect(term?.recording).toBe(id);
  });

  test('is refused in words when it is none', async () => {
    const file: GivenFile = {
      fileName: 'x.apkg',
      sizeBytes: 2,
      bytes: async function* bytes() {
        yield Buffer.from('PK');
      },
    };
    await expect(ankiReader.look(file)).rejects.toMatchObject({
      code: 'unreadable_file',
      field: 'not-a-package',
    });
  });
});
