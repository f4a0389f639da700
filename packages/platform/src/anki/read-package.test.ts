import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPackage } from './read-package.ts';
import { packageFormats, writeAPackage } from './testing/a-package.ts';
import { toldCollection } from './testing/told-collection.ts';

let folder = '';
async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slova-packages-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(packageFormats)('a package with collection.%s', (format) => {
  test('is read whole: note types, decks, notes with cards and their history, media', async () => {
    const path = join(folder, `${format}.apkg`);
    const sound = Buffer.from('RIFF sound');
    await writeAPackage(path, toldCollection, format, {
      'other.wav': Buffer.from('unused'),
      'perro.wav': sound,
    });
    const into = join(folder, format);
    await mkdir(into);
    const { collection, media, notes } = await readPackage(path, into);

    expect(collection).toMatchObject({
      createdAtSeconds: toldCollection.crt,
      minutesWest: -60,
      rolloverHour: 4,
    });
    const notetypes = collection.notetypes.map(({ name, isCloze, fields, templates }) => [
      name,
      isCloze,
      fields,
      templates.length,
    ]);
    expect(notetypes).toEqual([
      ['Basic', false, ['Front', 'Back'], 1],
      ['Basic (and reversed card)', false, ['Front', 'Back'], 2],
      ['Cloze', true, ['Text', 'Extra'], 1],
    ]);
    expect(collection.notetypes.find(({ id }) => id === '12')?.templates[1]?.question).toBe('{{Back}}');
    expect(collection.decks).toContainEqual({ id: '2', name: 'Español::Verbos', isFiltered: false });

    const read = await all(notes());
    expect(read.map(({ guid }) => guid)).toEqual(['g-perro', 'g-comer', 'g-cloze']);
    expect(read[0]).toMatchObject({
      tags: ['animales', 'casa'],
      fields: ['el perro [sound:perro.wav]', '<b>dog</b>'],
    });
    expect(read[0]?.cards[0]).toMatchObject({ type: 2, due: 40, intervalDays: 20, factor: 2500 });
    expect(read[0]?.cards[0]?.reviews.map(({ ease, kind, durationMs }) => [ease, kind, durationMs])).toEqual([
      [3, 0, 5_000],
      [3, 1, 5_000],
      [4, 1, 7_300],
    ]);
    expect(read[1]?.cards[0]).toMatchObject({ queue: -1, deckId: '2', stability: 4.5, difficulty: 6.1 });
    expect(await all(notes())).toHaveLength(3);

    expect([...media.keys()]).toEqual(['perro.wav', 'missing.jpg']);
    expect(media.get('missing.jpg')).toBeNull();
    expect(await readFile(media.get('perro.wav') ?? '')).toEqual(sound);
  });
});

test.each([
  ['the first', { rollover: 4 }, true],
  ['a later one, which says so', { schedVer: 2 }, false],
  ['a later one, which knows its zone', { creationOffset: -60 }, false],
])('a collection of 2018 tells whether its scheduler is %s', async (_what, config, isFirst) => {
  const path = join(folder, `${Object.keys(config).join('')}.apkg`);
  await writeAPackage(path, { ...toldCollection, config }, 'anki2', {});
  const into = `${path}.read`;
  await mkdir(into);
  expect((await readPackage(path, into)).collection.isOfFirstScheduler).toBe(isFirst);
});
