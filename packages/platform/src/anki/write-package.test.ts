import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { PackageAbout, PackageNote } from '@slova/application';
import {
  ankiSummary,
  importedHistory,
  learnerDayOf,
  leavingNote,
  makeAnkiRows,
  newSchedule,
  defaultSettings,
} from '@slova/domain';
import type { AnkiNote, CardSchedule, FindMedia, LeavingCard, LeavingTerm, MediaId } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPackage } from './read-package.ts';
import { writePackage } from './write-package.ts';
import { openEntries } from './package-entries.ts';
import { extractToFile } from './extract-entry.ts';
import { packageLimits } from './package-limits.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slova-written-'));
});
afterAll(() => rm(folder, { recursive: true }));

const firstOn = learnerDayOf('2026-03-01');
const about: PackageAbout = {
  deckKey: 'deck-1',
  title: 'Español',
  directions: ['recognise', 'produce', 'cloze'],
  firstOn,
  minutesWest: -180,
  dayStartHour: 4,
  writtenAt: new Date('2026-04-01T10:00:00Z'),
};
const clock = { timeZone: 'Europe/Moscow', dayStartHour: 4, firstOn };
const dueOn = learnerDayOf('2026-05-17');
const lastReviewedOn = learnerDayOf('2026-04-01');
const studied: CardSchedule = {
  ...newSchedule,
  state: 'review',
  memory: { stability: 46.123456789, difficulty: 5.4321 },
  due: { on: dueOn },
  lastReviewedOn,
  lastReviewedAt: new Date('2026-04-01T09:00:00Z'),
  repetitions: 2,
  lapses: 1,
};
const firstAt = new Date('2026-03-20T09:00:00Z');
const secondAt = new Date('2026-03-20T09:11:00Z');
const reviews: LeavingCard['reviews'] = [
  {
    at: firstAt,
    on: learnerDayOf('2026-03-20'),
    rating: 'good',
    durationMs: 4_000,
    before: { state: 'new', due: null, lastReviewedAt: null, lastReviewedOn: null },
    after: { due: { at: new Date('2026-03-20T09:10:00Z') }, difficulty: 1 },
  },
  {
    at: secondAt,
    on: learnerDayOf('2026-03-20'),
    rating: 'good',
    durationMs: 70_000,
    before: {
      state: 'learning',
      due: { at: new Date('2026-03-20T09:10:00Z') },
      lastReviewedAt: firstAt,
      lastReviewedOn: learnerDayOf('2026-03-20'),
    },
    after: { due: { on: lastReviewedOn }, difficulty: 5.5 },
  },
  {
    at: new Date('2026-04-01T09:00:00Z'),
    on: lastReviewedOn,
    rating: 'hard',
    durationMs: 7_000,
    before: {
      state: 'review',
      due: { on: lastReviewedOn },
      lastReviewedAt: secondAt,
      lastReviewedOn: learnerDayOf('2026-03-20'),
    },
    after: { due: { on: dueOn }, difficulty: 10 },
  },
];
const reviewsOfGap = reviews.map((review) => ({ ...review, at: new Date(review.at.getTime() + 60_000) }));
const learning: CardSchedule = {
  ...newSchedule,
  state: 'learning',
  step: 1,
  memory: { stability: 2, difficulty: 5 },
  due: { at: new Date('2026-04-01T10:10:00Z') },
  lastReviewedOn,
  lastReviewedAt: new Date('2026-04-01T10:00:00Z'),
  repetitions: 1,
};
const term: LeavingTerm = {
  headword: 'el perro & <la perra>',
  partOfSpeech: 'noun',
  pronunciation: 'ˈpero',
  level: 'A1',
  category: 'Casa/Cocina y más',
  tags: ['food and drink', 'a::b'],
  alsoAccepted: ['perro'],
  forms: ['perros'],
  leadingWords: 'tested',
  caseMatters: null,
  note: 'Two\nlines',
  senses: [
    {
      answers: ['dog', '(small) hound'],
      hint: 'animal',
      examples: [{ text: 'El {{perro}} ladra.', translation: 'The dog barks.' }],
    },
    { answers: ['cur; mongrel'], examples: [] },
  ],
};
const plain: LeavingTerm = {
  ...term,
  headword: 'gato',
  category: '',
  tags: [],
  note: null,
  pronunciation: null,
  senses: [{ answers: ['cat'], examples: [] }],
};

function noteOf(leavingTerm: LeavingTerm, guid: string, media: PackageNote['media'] = []): PackageNote {
  const cards: LeavingCard[] = [
    { direction: 'recognise', schedule: studied, held: 'known', reviews },
    { direction: 'produce', schedule: learning, held: null, reviews: [] },
    { direction: 'cloze', schedule: studied, held: null, reviews: reviewsOfGap },
  ];
  const fileOf = (id: MediaId): string | null => media.find(({ name }) => name.startsWith(id))?.name ?? null;
  const leaving = { guid, term: leavingTerm, fileOf, cards, position: 1 };
  return { ...leavingNote(leaving, about.directions, clock), media };
}

const id = (sign: string): MediaId => sign.repeat(64) as MediaId;

/** Finds files by their first letters, under another one; those without one are missing. */
const foundAs =
  (signOf: (name: string) => string): FindMedia =>
  (name) => {
    const sign = signOf(name);
    if (sign === '') return 'media_missing';
    if (name.endsWith('.wav')) return { kind: 'sound', id: id(sign) };
    return {
      kind: 'picture',
      id: id(sign),
      ...(sign === 'c' ? { width: 8, height: 6 } : { width: 4, height: 3 }),
    };
  };

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}

const languages = { term: null, answer: null };
const none = { notes: 0, cards: 0, reviews: 0, media: 0, missingMedia: 0, languages };
const countsOf = (notes: readonly AnkiNote[]) => new Map(notes.map(({ notetypeId }) => [notetypeId, 1]));
const answersTo = (given: LeavingCard['reviews']) =>
  given.map(({ at, rating, durationMs }) => ({ at, rating, durationMs: Math.min(60_000, durationMs) }));

async function packed(name: string, notes: readonly PackageNote[]) {
  const path = join(folder, `${name}.apkg`);
  const into = join(folder, name);
  await mkdir(into);
  await writeFile(path, writePackage(about, each(notes)));
  const read = await readPackage(path, into);
  const all: AnkiNote[] = [];
  for await (const note of read.notes()) all.push(note);
  return { path, read, all };
}

describe('a package that we write', () => {
  test('gives every term back as it was, with its GUID, files, schedule and answers', async () => {
    const names = [`${id('a')}.wav`, `${id('b')}.webp`, `${id('c')}.webp`];
    const files = names.map((name) => ({ name, bytes: each([Buffer.from(name)]) }));
    const shown: LeavingTerm = {
      ...term,
      recording: id('a'),
      picture: { id: id('b'), alt: 'a "dog" & <more>', width: 4, height: 3 },
      note: `Two\n![<tail>](picture:${id('c')} 8x6) lines`,
    };
    const { read, all } = await packed('whole', [noteOf(shown, 'g-1', files), noteOf(plain, 'g-2')]);
    const rowsOf = makeAnkiRows(
      read.collection,
      foundAs((name) => name[0] ?? ''),
    );
    const rows = all.flatMap((note, index) => rowsOf(note, index + 1));
    expect(rows.map((row) => row.term)).toEqual([
      { ...shown, guid: 'g-1' },
      { ...plain, guid: 'g-2' },
    ]);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    for (const name of names) expect(await readFile(read.media.get(name) ?? '', 'utf8')).toBe(name);

    const elsewhere = makeAnkiRows(
      read.collection,
      foundAs((name) => (name[0] === 'b' ? 'd' : '')),
    );
    const [other] = elsewhere(all[0]!, 1);
    expect(other?.term).toEqual({
      ...term,
      guid: 'g-1',
      note: 'Two\n lines',
      picture: { id: id('d'), alt: 'a "dog" & <more>', width: 4, height: 3 },
    });
    expect(other?.problems.map(({ code, field, detail }) => [code, field, detail])).toEqual([
      ['media_missing', 'recording', names[0]],
      ['media_missing', null, names[2]],
    ]);

    const [recognise, produce, gap] = rows[0]?.cards ?? [];
    const directionsOf = (row: (typeof rows)[number] | undefined) =>
      row?.cards.map(({ direction }) => direction);
    expect(directionsOf(rows[0])).toEqual(['recognise', 'produce', 'cloze']);
    expect(directionsOf(rows[1])).toEqual(['recognise', 'produce']);
    expect(ankiSummary(read.collection, { ...none, notesOfType: countsOf(all) }).directions).toEqual(
      about.directions,
    );
    const source = { collection: read.collection, clock, parameters: defaultSettings.parameters };
    if (!recognise || !produce || !gap) throw new Error('no cards');
    expect(importedHistory(recognise.card, source)).toMatchObject({
      reviews: answersTo(reviews),
      isComplete: true,
      memory: studied.memory,
      dueOn,
      isSuspended: true,
      isBuried: false,
      lapses: 1,
    });
    expect(importedHistory(gap.card, source)).toMatchObject({
      reviews: answersTo(reviewsOfGap),
      memory: studied.memory,
      dueOn,
      isSuspended: false,
    });
    expect(importedHistory(produce.card, source)).toMatchObject({
      dueOn: lastReviewedOn,
      memory: learning.memory,
    });
  });

  test('that was edited in Anki counts as it stands there', async () => {
    const { read, all } = await packed('edited', [noteOf(term, 'g-1')]);
    const [note] = all;
    if (!note) throw new Error('no note');
    const fields = note.fields.with(1, 'puppy');
    const [row] = makeAnkiRows(read.collection)({ ...note, fields, tags: ['new'] }, 1);
    expect(row?.term).toMatchObject({ guid: 'g-1', senses: [{ answers: ['puppy'] }], tags: ['new'] });
    expect(row?.problems.map(({ code }) => code)).toContain('schedule_unusable');
    const [sentence] = makeAnkiRows(read.collection)({ ...note, fields: note.fields.with(4, 'El […].') }, 1);
    expect(sentence?.term).toMatchObject({ senses: term.senses });
    expect(sentence?.problems).toEqual([{ row: 1, code: 'gap_edit_left', field: 'examples', detail: null }]);
    const [retagged] = makeAnkiRows(read.collection)({ ...note, tags: ['new'] }, 1);
    expect(retagged?.term).toMatchObject({ senses: term.senses, tags: ['new'] });
  });

  test('is the collection that Anki expects: schema 11, its tables, indexes, JSON columns and checksums', async () => {
    const { path } = await packed('schema', [noteOf(term, 'g-1'), noteOf(plain, 'g-2')]);
    const collection = join(folder, 'collection.anki2');
    const { zip, entries } = await openEntries(path, packageLimits);
    const entry = entries.get('collection.anki2');
    if (!entry) throw new Error('no collection');
    await extractToFile({ zip, entry, isZstd: false, mostBytes: 1e9, limits: packageLimits }, collection);
    zip.close();
    const database = new DatabaseSync(collection, { readOnly: true });
    const names = database
      .prepare("select name from sqlite_master where name not like 'sqlite%' order by name")
      .all()
      .map(({ name }) => name);
    expect(names).toEqual([
      'cards',
      'col',
      'graves',
      'ix_cards_nid',
      'ix_cards_sched',
      'ix_cards_usn',
      'ix_notes_csum',
      'ix_notes_usn',
      'ix_revlog_cid',
      'ix_revlog_usn',
      'notes',
      'revlog',
    ]);
    const columnsOf = (table: string) =>
      database
        .prepare(`select name from pragma_table_info('${table}')`)
        .all()
        .map(({ name }) => name)
        .join(' ');
    expect(columnsOf('col')).toBe('id crt mod scm ver dty usn ls conf models decks dconf tags');
    expect(columnsOf('notes')).toBe('id guid mid mod usn tags flds sfld csum flags data');
    expect(columnsOf('cards')).toBe(
      'id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data',
    );
    expect(columnsOf('revlog')).toBe('id cid usn ease ivl lastIvl factor time type');
    expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });

    const col = database.prepare('select * from col').get() ?? {};
    expect(col['ver']).toBe(11);
    expect(JSON.parse(String(col['conf']))).toMatchObject({ creationOffset: -180, rollover: 4, schedVer: 2 });
    const decks = Object.values(
      JSON.parse(String(col['decks'])) as Record<string, { name: string; id: number }>,
    );
    expect(decks.map(({ name }) => name).toSorted()).toEqual([
      'Default',
      'Español',
      'Español::Casa',
      'Español::Casa::Cocina y más',
    ]);
    const [model] = Object.values(
      JSON.parse(String(col['models'])) as Record<
        string,
        { id: number; tmpls: { ord: number }[]; flds: unknown[] }
      >,
    );
    expect(model).toMatchObject({
      name: 'Slova: Gaps (and reversed card)',
      type: 0,
      tmpls: [{ ord: 0 }, { ord: 1 }, { ord: 2 }],
    });
    expect(model?.flds).toHaveLength(5);

    const notes = database.prepare('select * from notes order by id').all();
    expect(notes.map(({ mid }) => mid)).toEqual([model?.id, model?.id]);
    // What `printf gato | sha1sum` begins with.
    expect(notes[1]?.['csum']).toBe(0x8f_39_c6_3d);
    expect(notes[0]?.['tags']).toBe(' food_and_drink a::b ');
    const cards = database
      .prepare('select type, queue, due, ivl, reps, lapses, left from cards order by id')
      .all();
    expect(cards[0]).toEqual({
      type: 2,
      queue: -1,
      due: dueOn - firstOn,
      ivl: dueOn - lastReviewedOn,
      reps: 2,
      lapses: 1,
      left: 0,
    });
    expect(cards[1]).toMatchObject({
      type: 1,
      queue: 1,
      due: Date.UTC(2026, 3, 1, 10, 10) / 1_000,
      left: 1_001,
    });
    // The term without a sentence has no card for a gap.
    expect(cards).toHaveLength(5);
    const logged =
      'select ease, ivl, lastIvl, factor, time, type from revlog where cid = (select min(id) from cards)';
    expect(database.prepare(`${logged} order by id`).all()).toEqual([
      { ease: 3, ivl: -600, lastIvl: 0, factor: 100, time: 4_000, type: 0 },
      { ease: 3, ivl: 12, lastIvl: -600, factor: 600, time: 60_000, type: 0 },
      { ease: 2, ivl: dueOn - lastReviewedOn, lastIvl: 12, factor: 1_100, time: 7_000, type: 1 },
    ]);
    database.close();
  });
});
