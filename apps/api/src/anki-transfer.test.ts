import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makePlantCards } from '@slova/application';
import type { DomainEvent } from '@slova/domain';
import { learnerDayOf } from '@slova/domain';
import { aPng, toldCollection, writeAPackage } from '@slova/platform/testing';
import { makeUnitOfWork } from '@slova/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from './testing/people.ts';
import { aPerson } from './testing/people.ts';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';
import { workOnImport } from './testing/work-on-import.ts';

let api: ApiUnderTest;
let learner: Person;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'slova-apkg-'));
  api = await startApi({ mediaFolder: folder });
  learner = await aPerson(api);
});
afterAll(async () => {
  await api.stop();
  await rm(folder, { recursive: true });
});

const deck = {
  title: 'Español',
  description: '',
  termLanguage: 'es',
  answerLanguage: 'en',
  answerKind: 'translation',
  level: null,
  licence: '',
  source: '',
};
const sound = Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVEfmt '), Buffer.alloc(40)]);

type ImportView = {
  state: string;
  deckId: string | null;
  failure: string | null;
  problems: { row: number; code: string; detail: string | null }[];
  look: { options: object; preview: { notes: number; reviews: number; directions?: string[] } };
};

async function ask(method: string, where: string, body?: Buffer | object): Promise<Response> {
  const isFile = Buffer.isBuffer(body);
  return fetch(`${api.origin}/api/v1/${where}`, {
    method,
    headers: {
      cookie: learner.cookie,
      ...(body && { 'content-type': isFile ? 'application/octet-stream' : 'application/json' }),
    },
    ...(body && { body: isFile ? new Uint8Array(body) : JSON.stringify(body) }),
  });
}

const viewOf = async (importId: string) =>
  (await (await ask('GET', `imports/${importId}`)).json()) as ImportView;

/** Brings a package in, into a new deck, as far as its check or to its end. */
async function bringIn(bytes: Buffer, withSchedule: boolean) {
  const given = await ask('POST', 'imports?fileName=deck.apkg', bytes);
  expect(given.status, await given.clone().text()).toBe(201);
  const { importId } = (await given.json()) as { importId: string };
  const { look } = await viewOf(importId);
  await ask('POST', `imports/${importId}/check`, {
    options: { ...look.options, withSchedule },
    target: { deck: { ...deck, ...(look.preview.directions && { directions: look.preview.directions }) } },
    duplicates: 'skip',
  });
  await workOnImport(api, learner.id, importId, folder);
  const checked = await viewOf(importId);
  await ask('POST', `imports/${importId}/start`, {});
  await workOnImport(api, learner.id, importId, folder);
  const done = await viewOf(importId);
  expect(done).toMatchObject({ state: 'done', failure: null });
  return { importId, checked, deckId: done.deckId ?? '' };
}

async function genuine(): Promise<Buffer> {
  const file = path.join(folder, 'genuine.apkg');
  await writeAPackage(file, toldCollection, 'anki21b', { 'perro.wav': sound });
  return readFile(file);
}

/** A package with a recording, a picture, and one more of each in a field that becomes the note. */
async function illustrated(): Promise<Buffer> {
  const file = path.join(folder, 'illustrated.apkg');
  const [basic] = toldCollection.notetypes;
  if (!basic) throw new Error('no note type');
  const more = {
    ...basic,
    fields: ['Front', 'Back', 'More'],
    templates: [['{{Front}}', '{{Back}}{{More}}']] as const,
  };
  const fields = [
    'el perro [sound:perro.wav]',
    'dog <img src="red%20dog.png" alt="a red dog">',
    'listen: [sound:bark.wav]<br><img src="tail.png"> <img src="vector.svg">',
  ];
  const notes = [{ guid: 'g-perro', mid: basic.id, fields, cards: [{}] }];
  await writeAPackage(file, { ...toldCollection, notetypes: [more], notes }, 'anki2', {
    'perro.wav': sound,
    'bark.wav': Buffer.concat([sound, Buffer.alloc(9)]),
    'red dog.png': aPng(40, 30),
    'tail.png': aPng(8, 6),
    'vector.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  });
  return readFile(file);
}

const cardsOf = (deckId: string) => api.connections.database.sql<
  {
    headword: string;
    direction: string;
    state: string;
    due_on: number | null;
    held: string | null;
    entries: number;
  }[]
>`
  select t.headword, c.direction, c.state, c.due_on, c.held, c.entries from cards c join terms t on t.id = c.term_id
  where c.deck_id = ${deckId} and c.learner_id = ${learner.id} and c.entries > 0 order by t.position, c.direction`;

/** Lets a deck ask for gaps too, and one of them be studied. */
async function askForGaps(deckId: string, dueOn: number): Promise<void> {
  const { sql } = api.connections.database;
  const { version } = (await (await ask('GET', `decks/${deckId}`)).json()) as { version: number };
  const directions = ['recognise', 'produce', 'cloze'];
  expect((await ask('PATCH', `decks/${deckId}`, { version, directions })).status).toBe(200);
  const changed = { type: 'deck.changed', payload: { deckId, termIds: null } } as unknown as DomainEvent;
  await makePlantCards({ unitOfWork: makeUnitOfWork(sql) })([changed]);
  const studied = await sql`
    update cards c set state = 'review', stability = 9, difficulty = 4, due_on = ${dueOn}, last_reviewed_on = ${dueOn - 9},
      last_reviewed_at = now(), repetitions = 1, entries = 1
    from terms t where t.id = c.term_id and t.headword = 'tengo' and c.deck_id = ${deckId} and c.direction = 'cloze'
    returning c.id`;
  expect(studied).toHaveLength(1);
}

describe('a package of Anki', () => {
  it('comes in with its terms, sound and schedule, and leaves as a package that comes in as the same', async () => {
    const { checked, deckId } = await bringIn(await genuine(), true);
    expect(checked.look.preview).toMatchObject({ notes: 3, reviews: 3 });
    expect(checked.problems).toEqual([
      { row: 1, code: 'formatting_lost', field: 'answers', detail: null },
      { row: 2, code: 'media_missing', field: null, detail: 'missing.jpg' },
    ]);
    const dueOn = learnerDayOf('2024-02-10');
    expect(await cardsOf(deckId)).toEqual([
      {
        headword: 'el perro',
        direction: 'recognise',
        state: 'review',
        due_on: dueOn,
        held: null,
        entries: 4,
      },
      {
        headword: 'comer',
        direction: 'recognise',
        state: 'review',
        due_on: dueOn - 25,
        held: 'suspended',
        entries: 2,
      },
    ]);

    await askForGaps(deckId, dueOn);
    const exported = await ask('GET', `decks/${deckId}/export?format=apkg&schedule=true`);
    expect(exported.status).toBe(200);
    expect(exported.headers.get('content-disposition')).toContain('.apkg');
    const again = await bringIn(Buffer.from(await exported.arrayBuffer()), true);
    expect(again.checked.problems).toEqual([]);
    expect(await cardsOf(again.deckId)).toEqual(await cardsOf(deckId));
    expect(
      (await cardsOf(again.deckId)).map(({ headword, direction }) => [headword, direction]),
    ).toContainEqual(['tengo', 'cloze']);
    const whole = async (id: string) => (await ask('GET', `decks/${id}/export?format=json`)).text();
    expect(await whole(again.deckId)).toBe(await whole(deckId));
    const recorded = await api.connections.database.sql<{ deck_id: string; recording: string }[]>`
      select deck_id, recording from terms where recording is not null and deck_id in (${deckId}, ${again.deckId})`;
    expect(new Set(recorded.map(({ recording }) => recording)).size).toBe(1);
    expect(recorded).toHaveLength(2);
  });

  it('brings its sounds and pictures, takes them out again, and they come in as the same', async () => {
    const { checked, deckId } = await bringIn(await illustrated(), false);
    expect(checked.problems).toEqual([
      { row: 1, code: 'kept_as_front_and_back', field: null, detail: null },
      { row: 1, code: 'media_unusable', field: null, detail: 'vector.svg' },
    ]);
    const mediaOf = async (id: string) =>
      (
        await api.connections.database.sql<
          { recording: string; picture: { id: string; alt: string; width: number }; note: string }[]
        >`select recording, picture, note from terms where deck_id = ${id}`
      )[0];
    const known = await mediaOf(deckId);
    expect(known).toMatchObject({ picture: { alt: 'a red dog', width: 40, height: 30 } });
    expect(known?.note).toMatch(
      /^listen: !\[bark\]\(sound:[0-9a-f]{64}\)\n!\[tail\]\(picture:[0-9a-f]{64} 8x6\)$/u,
    );
    const picture = await ask('GET', `../../media/${known?.picture.id}`);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/webp']);
    const exported = await ask('GET', `decks/${deckId}/export?format=apkg`);
    const again = await bringIn(Buffer.from(await exported.arrayBuffer()), false);
    expect(again.checked.problems).toEqual([]);
    expect(await mediaOf(again.deckId)).toEqual(known);
  });

  it('brings no schedule unless it is asked for, and nothing of it stays when it is taken back (I2)', async () => {
    const without = await bringIn(await genuine(), false);
    expect(await cardsOf(without.deckId)).toEqual([]);
    const { importId, deckId } = await bringIn(await genuine(), true);
    expect(await cardsOf(deckId)).toHaveLength(2);
    await ask('POST', `imports/${importId}/undo`, {});
    await workOnImport(api, learner.id, importId, folder);
    expect((await viewOf(importId)).state).toBe('undone');
    expect(await cardsOf(deckId)).toEqual([]);
  });

  it('is refused at once when it is damaged or hostile', async () => {
    const bytes = (await genuine()).subarray(0, 900);
    expect((await ask('POST', 'imports?fileName=deck.apkg', bytes)).status).toBe(400);
  });
});
