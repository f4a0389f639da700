import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { seededFraction } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageLimits, workLimitMs } from './package-limits.ts';
import type { PackageLimits } from './package-limits.ts';
import { PackageRefused } from './package-refused.ts';
import { readPackage } from './read-package.ts';
import { aCollection } from './testing/a-collection.ts';
import { withMutatedPages } from './testing/mutated-pages.ts';
import { writeAPackage, zipped } from './testing/a-package.ts';
import { toldCollection } from './testing/told-collection.ts';

let folder = '';
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slova-hostile-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What works longer is "too-slow": every other fate took less, whatever the clock says on a busy machine. */
const halfTheTime = { timeMs: packageLimits.timeMs / 2, timeMsPerMebibyte: 0, mostTimeMs: 0 };

/** How reading these bytes ends: with the reason of a refusal, or with how many notes were read. */
async function fateOf(bytes: Buffer, limits: Partial<PackageLimits> = {}): Promise<string | number> {
  count += 1;
  const into = join(folder, String(count));
  const path = `${into}.apkg`;
  await mkdir(into);
  await writeFile(path, bytes);
  try {
    const { notes } = await readPackage(path, into, { ...packageLimits, ...halfTheTime, ...limits });
    let read = 0;
    for await (const note of notes()) read += note.guid === '' ? 0 : 1;
    return read;
  } catch (error) {
    if (error instanceof PackageRefused) return error.reason;
    throw error;
  }
}

const aNote = (at: number) => ({ guid: `g${at}`, mid: 11, fields: [`w ${at}`, 'a'], cards: [{}] });
const zeros = (mebibytes: number) => Buffer.alloc(mebibytes * 1_048_576);
const media = Buffer.from('{}');

describe('T-19 (V5.2.3): a hostile package', () => {
  test('is refused when it is no package at all', async () => {
    expect(await fateOf(Buffer.alloc(0))).toBe('not-a-package');
    expect(await fateOf(Buffer.from('PK and then nothing'))).toBe('not-a-package');
    expect(await fateOf(await zipped([['readme.txt', media]]))).toBe('not-a-package');
  });

  test('is refused when another package is nested in it', async () => {
    const inner = await zipped([['collection.anki2', aCollection(toldCollection, 11)]]);
    expect(await fateOf(await zipped([['deck.apkg', inner]]))).toBe('not-a-package');
    expect(await fateOf(await zipped([['collection.anki2', inner]]))).toBe('damaged');
  });

  test('is refused when it expands beyond all measure, with either compression', async () => {
    expect(await fateOf(await zipped([['collection.anki2', zeros(64)]]))).toBe('too-large');
    const packed = zstdCompressSync(zeros(64));
    expect(await fateOf(await zipped([['collection.anki21b', packed]]))).toBe('too-large');
    const map = await zipped([
      ['collection.anki21b', zstdCompressSync(aCollection(toldCollection, 18))],
      ['media', packed],
    ]);
    expect(await fateOf(map)).toBe('too-large');
  });

  test('is refused when its names lead out of it, or use one name twice', async () => {
    const collection = aCollection(toldCollection, 11);
    const bytes = await zipped([
      ['collection.anki2', collection],
      ['aa/aa/escape.txt', media],
    ]);
    expect(await fateOf(renamed(bytes, 'aa/aa/escape.txt', '../../escape.txt'))).toBe('unsafe-names');
    expect(await fateOf(renamed(bytes, 'aa/aa/escape.txt', '/tmp/sl-escape.x'))).toBe('unsafe-names');
    expect(await fateOf(renamed(bytes, 'aa/aa/escape.txt', 'collection.anki2'))).toBe('damaged');
  });

  test('puts no file under a name of its own, wherever its media map points', async () => {
    const path = join(folder, 'names.apkg');
    const told = {
      ...toldCollection,
      notes: toldCollection.notes.map((note) => ({ ...note, fields: ['[sound:../../evil.wav]', 'b'] })),
    };
    await writeAPackage(path, told, 'anki2', { '../../evil.wav': Buffer.from('sound') });
    const into = join(folder, 'names');
    await mkdir(into);
    const { media: files } = await readPackage(path, into);
    expect([...files.values()]).toEqual([join(into, 'media', '0')]);
    expect((await readdir(into)).toSorted()).toEqual(['media', 'media.json', 'notes.ndjson']);
  });

  test('is refused when it says that it has more entries, or has more, than any package', async () => {
    const entries = Array.from({ length: 60 }, (_, index) => [String(index), media] as const);
    const bytes = await zipped([['collection.anki2', aCollection(toldCollection, 11)], ...entries]);
    expect(await fateOf(bytes, { entries: 50 })).toBe('too-large');
    const lying = Buffer.from(bytes);
    lying.writeUInt16LE(5, lying.lastIndexOf(Buffer.from('PK\u0005\u0006')) + 10);
    expect(await fateOf(lying, { entries: 50 })).toSatisfy((fate) => fate === 'damaged' || fate === 3);
  });

  test('is refused when the sizes it states are lies', async () => {
    const bytes = await zipped([['collection.anki2', aCollection(toldCollection, 11)]]);
    for (const size of [1, 0x7fff_ffff]) {
      const lying = Buffer.from(bytes);
      lying.writeUInt32LE(size, lying.lastIndexOf(Buffer.from('PK\u0001\u0002')) + 24);
      expect(await fateOf(lying)).toBe('damaged');
    }
  });

  test('is refused when it is newer than what is known', async () => {
    const bytes = await zipped([
      ['meta', Buffer.from([8, 9])],
      ['collection.anki2', aCollection(toldCollection, 11)],
    ]);
    expect(await fateOf(bytes)).toBe('too-new');
  });

  test('is refused when its tables are views, or have triggers', async () => {
    const view = aCollection(
      toldCollection,
      11,
      `drop table notes; create view notes as with recursive n(id) as (select 1 union all
      select id + 1 from n) select id, 'g' as guid, 1 as mid, '' as tags, 'a' as flds from n`,
    );
    expect(await fateOf(await zipped([['collection.anki2', view]]))).toBe('damaged');
    const trigger = aCollection(
      toldCollection,
      11,
      'create trigger t after insert on notes begin select 1; end',
    );
    expect(await fateOf(await zipped([['collection.anki2', trigger]]))).toBe('damaged');
  });

  test('is refused when its note types and decks are a book', async () => {
    const bytes = await zipped([['collection.anki2', aCollection(toldCollection, 11)]]);
    expect(await fateOf(bytes, { collectionCharacters: 500 })).toBe('too-large');
  });

  test('is ended when it takes too long or too much memory', async () => {
    const bytes = await zipped([['collection.anki2', aCollection(toldCollection, 11)]]);
    expect(await fateOf(bytes, { timeMs: 1 })).toBe('too-slow');
    expect(await fateOf(bytes, { memoryBytes: 1 })).toBe('too-hungry');
    const busy = { ...toldCollection, notes: Array.from({ length: 30_000 }, (_, at) => aNote(at)) };
    const long = await zipped([['collection.anki21b', zstdCompressSync(aCollection(busy, 18))]]);
    expect(long.length).toBeLessThan(packageLimits.smallMebibytes * 1_048_576);
    expect(await fateOf(long, { timeMs: 700 })).toBe('too-slow');
  });

  test('gets ten seconds of work, more only for many mebibytes, and never more than a minute', () => {
    const secondsFor = (mebibytes: number) => workLimitMs(mebibytes * 1_048_576, packageLimits) / 1_000;
    expect([0, 1, 4, 5, 10, 100].map(secondsFor)).toEqual([10, 10, 10, 12, 22, 60]);
  });

  test('with mutated SQLite pages is read or refused, within the limits, sixteen times over', async () => {
    let drawn = 0;
    const random = () => seededFraction(`mutated pages ${(drawn += 1)}`);
    for (const schema of [11, 18] as const) {
      const collection = aCollection(toldCollection, schema);
      for (let round = 0; round < 8; round += 1) {
        const mutated = withMutatedPages(collection, random);
        const name = schema === 11 ? 'collection.anki2' : 'collection.anki21b';
        const bytes = await zipped([[name, schema === 11 ? mutated : zstdCompressSync(mutated)]]);
        expect(await fateOf(bytes)).toSatisfy(
          (fate) => typeof fate === 'number' || fate === 'damaged' || fate === 'too-large',
        );
      }
    }
  });
});

/** The archive with a name changed in both of its directories; both names must be equally long. */
function renamed(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
}
