import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { CarriedFiles, GivenFile, PackageAbout, PackageNote } from '@slova/application';
import type { CarriedMedia, ImportedTerm, MediaId, WrittenTerm } from '@slova/domain';
import { bareImportedTerm, DomainError, learnerDayOf, leavingNote, writtenTerm } from '@slova/domain';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ankiReader } from './anki-reader.ts';
import type { ToldCollection } from './testing/a-collection.ts';
import { packageFormats, writeAPackage } from './testing/a-package.ts';
import { toldCollection } from './testing/told-collection.ts';
import { writePackage } from './write-package.ts';

let folder = '';
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slova-round-'));
});
afterAll(() => rm(folder, { recursive: true }));

const languages = { termLanguage: 'es', answerLanguage: 'en', answerKind: 'translation' } as const;
const about: PackageAbout = {
  deckKey: 'deck',
  title: 'Deck',
  directions: ['recognise', 'produce', 'cloze'],
  firstOn: learnerDayOf('2026-01-01'),
  minutesWest: 0,
  dayStartHour: 4,
  writtenAt: new Date('2026-04-01T10:00:00Z'),
};
const clock = { timeZone: 'UTC', dayStartHour: 4, firstOn: about.firstOn };

type Known = { readonly guid: string; readonly written: WrittenTerm };

/** What was kept: sounds and pictures of the packages, by the addresses of their content. */
const stored = new Map<MediaId, Buffer>();
const fileOf = (id: MediaId): string =>
  `${id}.${stored.get(id)?.toString().startsWith('sound') ? 'wav' : 'webp'}`;

/** Keeps the files of a package as they are. */
async function carriedIn(file: GivenFile): Promise<CarriedFiles> {
  const carried = new Map<string, CarriedMedia>();
  for await (const { name, read } of ankiReader.media!(file, new AbortController().signal)) {
    const bytes = Buffer.from(await read());
    const id = createHash('sha256').update(bytes).digest('hex') as MediaId;
    stored.set(id, bytes);
    const isSound = bytes.toString().startsWith('sound');
    carried.set(
      name,
      isSound ? { kind: 'sound', id } : { kind: 'picture', id, width: 7, height: bytes.length },
    );
  }
  return carried;
}

async function termsOf(path: string): Promise<Known[]> {
  const file: GivenFile = { fileName: 'x', sizeBytes: 1, bytes: () => createReadStream(path) };
  const known: Known[] = [];
  for await (const { term } of ankiReader.rows(
    file,
    {},
    new AbortController().signal,
    await carriedIn(file),
  )) {
    const written = term && writtenOf(term);
    if (written) known.push({ guid: term.guid ?? '', written });
  }
  return known;
}

/** The term as a deck keeps it, or null where it is refused with a reason. */
function writtenOf(term: ImportedTerm): WrittenTerm | null {
  const { guid: _guid, ...rest } = { ...bareImportedTerm, ...term };
  const draft = {
    ...rest,
    partOfSpeech: rest.partOfSpeech ?? 'other',
    category: rest.category ?? '',
    tags: rest.tags ?? [],
    alsoAccepted: rest.alsoAccepted ?? [],
    forms: rest.forms ?? [],
  };
  try {
    return writtenTerm(draft, languages);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

async function* leaving(known: readonly Known[]): AsyncGenerator<PackageNote> {
  for (const [index, { guid, written }] of known.entries()) {
    const note = { guid, term: written, fileOf, cards: [], position: index + 1 };
    const media =
      index > 0
        ? []
        : [...stored].map(([id, bytes]) => ({ name: fileOf(id), bytes: Readable.from([bytes]) }));
    yield { ...leavingNote(note, about.directions, clock), media: await Promise.resolve(media) };
  }
}

const piece = fc.constantFrom(
  'perro',
  'ñandú',
  '<b>x</b>',
  '<br>',
  '&amp;',
  '&lt;',
  ' / ',
  '; ',
  '(to) ',
  '[note]',
  '"',
  '“”',
  '{{',
  '}}',
  '日本',
  'é',
  '&nbsp;',
  '—',
  '<div>',
  '</div>',
  '1',
  'ё',
  ' [sound:a &amp; b.wav]',
  '<img src="c d.png" alt="a &quot;[c]&quot;">',
  '<img src=e.png>',
  '[sound:gone.mp3]',
);
const media = {
  'a & b.wav': Buffer.from('sound a'),
  'c d.png': Buffer.from('picture c'),
  'e.png': Buffer.from('picture of e'),
};
const field = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
const note = fc.record({
  mid: fc.constantFrom(11, 12, 13),
  fields: fc.tuple(field, field),
  tags: fc.constantFrom('', 'a', 'a::b c', 'Ünïcode'),
  did: fc.constantFrom(1, 2, 3),
  isCloze: fc.boolean(),
});
const collection = fc.array(note, { minLength: 5, maxLength: 25 }).map((notes): ToldCollection => ({
  ...toldCollection,
  decks: [...toldCollection.decks, { id: 3, name: 'Español::Casa / Cocina' }],
  notes: notes.map(({ mid, fields: [front, back], tags, did }, index) => ({
    guid: `g${index}`,
    mid,
    tags,
    fields: mid === 13 ? [`${front} {{c1::${back}::${front}}} {{c2::end}}`, back] : [front, back],
    cards: [{ did }],
  })),
}));

describe('a package that comes in and leaves again', () => {
  test('comes in the second time as exactly what it was the first time', async () => {
    await fc.assert(
      fc.asyncProperty(collection, fc.constantFrom(...packageFormats), async (told, format) => {
        count += 1;
        const first = join(folder, `${count}-in.apkg`);
        const second = join(folder, `${count}-out.apkg`);
        await writeAPackage(first, told, format, media);
        const known = await termsOf(first);
        expect(known.length).toBeGreaterThan(told.notes.length / 4);
        await writeFile(second, writePackage(about, leaving(known)));
        expect(await termsOf(second)).toEqual(known);
      }),
      { numRuns: 8, seed: 20_260_401 },
    );
  });
});
