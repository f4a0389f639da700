import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DeckId, LearnerId } from '@slova/domain';
import { createDatabase, makeOutboxRelayStore, makeUnitOfWork, newId } from '@slova/postgres';
import { createTestDatabase } from '@slova/vitest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadStarterDeck, seedStarterDecks, starterDeckFolders } from './index.ts';

type Opened = Awaited<ReturnType<typeof open>>;

async function open(): Promise<{
  url: string;
  sql: ReturnType<typeof createDatabase>['sql'];
  close: () => Promise<void>;
}> {
  const database = await createTestDatabase();
  const { sql, close } = createDatabase({ url: database.url, maxConnections: 2 });
  return { url: database.url, sql, close: () => close().then(database.drop) };
}

let database: Opened;
let folder: string;

beforeAll(async () => {
  database = await open();
  folder = await mkdtemp(path.join(tmpdir(), 'slova-decks-'));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const snapshot = async (): Promise<unknown> => [
  await database.sql`select id, slug, term_count, content_hash, created_at from decks order by slug`,
  await database.sql`select * from terms order by deck_id, position`,
];

describe('the starter decks of this package', () => {
  test('are all there after seeding, in their order, as the files have them', async () => {
    const folders = await starterDeckFolders();
    const decks = folders.map(loadStarterDeck);
    const terms = decks.flatMap((deck) => deck.terms);
    expect(await seedStarterDecks(database.url)).toEqual({ decks: 4, terms: terms.length });
    const rows = await database.sql`
      select headword, part_of_speech as "partOfSpeech", pronunciation, terms.level, category, tags, also_accepted as "alsoAccepted",
        forms, terms.leading_words as "leadingWords", terms.case_matters as "caseMatters", note, senses from terms join decks on decks.id = deck_id order by slug, position`;
    expect([...rows]).toEqual(terms);
    const [counts] =
      await database.sql`select sum(term_count)::int as terms, min(licence) as licence from decks`;
    expect(counts).toEqual({ terms: terms.length, licence: 'CC-BY-4.0' });
  });

  test('are the same rows with the same ids after seeding again', async () => {
    const before = await snapshot();
    await seedStarterDecks(database.url);
    expect(await snapshot()).toEqual(before);
  });

  test('have the same ids in every installation', async () => {
    const other = await open();
    try {
      await Promise.all([seedStarterDecks(other.url), seedStarterDecks(other.url)]);
      const ids = (sql: Opened['sql']): Promise<unknown> =>
        sql`select deck_id, id from terms order by deck_id, position`.then((rows) => [...rows]);
      expect(await ids(other.sql)).toEqual(await ids(database.sql));
    } finally {
      await other.close();
    }
  });

  test('when nothing changed nothing is written: an edit made by hand stays', async () => {
    await database.sql`update terms set note = 'by hand' where headword = 'bread'`;
    await seedStarterDecks(database.url);
    expect(await database.sql`select note from terms where headword = 'bread'`).toEqual([
      { note: 'by hand' },
    ]);
  });
});

describe('a deck whose files change', () => {
  const slug = 'software-engineering';
  const edit = async (change: (terms: { headword: string; note?: string }[]) => unknown[]): Promise<void> => {
    const file = path.join(folder, slug, 'databases.json');
    const data = JSON.parse(await readFile(file, 'utf8')) as { terms: { headword: string }[] };
    await writeFile(file, JSON.stringify({ ...data, terms: change(data.terms) }));
  };
  const only = (): Promise<{ headword: string; position: number; note: string | null }[]> =>
    database.sql`select headword, position, note from terms join decks on decks.id = deck_id where slug = ${slug} order by position`;

  beforeEach(async () => {
    await cp(path.resolve(import.meta.dirname, '../decks', slug), path.join(folder, slug), {
      recursive: true,
    });
    await seedStarterDecks(database.url, folder);
  });

  test('is brought up to date in place, other decks untouched', async () => {
    const before = await database.sql`select id from terms where headword = 'schema'`;
    await edit((terms) =>
      terms.map((term) => (term.headword === 'schema' ? { ...term, note: 'Plural: schemas.' } : term)),
    );
    expect(await seedStarterDecks(database.url, folder)).toMatchObject({ decks: 1 });
    expect(await database.sql`select id, note from terms where headword = 'schema'`).toEqual([
      { ...before[0], note: 'Plural: schemas.' },
    ]);
    expect(await database.sql`select note from terms where headword = 'bread'`).toEqual([
      { note: 'by hand' },
    ]);
  });

  test('keeps what people changed in a term, and brings in the rest', async () => {
    await database.sql`
      insert into revisions (deck_id, id, term_id, author_id, made_at, kind, batch_id)
      select deck_id, gen_random_uuid(), id, gen_random_uuid(), now(), 'changed', gen_random_uuid() from terms where headword = 'schema'`;
    await database.sql`update terms set note = 'by staff' where headword = 'schema'`;
    await database.sql`
      update decks set topic_names = jsonb_set(topic_names, '{categories,stores}', '{"en": "Stores", "ru": "Склады"}')
      where slug = ${slug}`;
    await edit((terms) => terms.map((term) => ({ ...term, note: 'from the files' })).toReversed());
    await seedStarterDecks(database.url, folder);
    const rows = (await only()).filter(({ note }) => note === 'by staff' || note === 'from the files');
    expect(rows.length).toBeGreaterThan(5);
    const [deck] = await database.sql<{ names: { categories: object } }[]>`
      select topic_names as names from decks where slug = ${slug}`;
    expect(deck?.names.categories).toMatchObject({ stores: { en: 'Stores' } });
    expect(Object.keys(deck?.names.categories ?? {}).length).toBeGreaterThan(1);
    expect(rows.filter(({ note }) => note === 'by staff').map(({ headword }) => headword)).toEqual([
      'schema',
    ]);
    const all = await only();
    expect(all.map(({ position }) => position)).toEqual(all.map((_term, index) => index));
    await database.sql`delete from revisions`;
  });

  test('loses a term that left the files, but not one that learners have cards of', async () => {
    const [term] = await database.sql`select deck_id, id from terms where headword = 'schema'`;
    await database.sql`
      insert into cards (learner_id, id, deck_id, term_id, direction, position, state, step, repetitions, lapses, version)
      values (gen_random_uuid(), gen_random_uuid(), ${term?.['deck_id']}, ${term?.['id']}, 'recognise', 0, 'new', 0, 0, 0, 0)`;
    const count = (await only()).length;
    await edit((terms) => terms.filter(({ headword }) => !['schema', 'primary key'].includes(headword)));
    expect(await seedStarterDecks(database.url, folder)).toEqual({ decks: 1, terms: count - 1 });
    const after = await only();
    expect(after.map(({ headword }) => headword)).not.toContain('primary key');
    expect(after.at(-1)?.headword).toBe('schema');
    expect(new Set(after.map(({ position }) => position)).size).toBe(after.length);
    await database.sql`delete from cards`;
  });

  test('gives those who study it the cards of its new terms', async () => {
    const unitOfWork = makeUnitOfWork(database.sql);
    const [deck] = await database.sql<{ id: DeckId }[]>`select id from decks where slug = ${slug}`;
    const deckId = deck?.id ?? ('' as DeckId);
    const enrolment = { learnerId: newId() as LearnerId, deckId, newPerDay: 10, reviewsPerDay: 200 };
    await unitOfWork(({ enrolments }) => enrolments.add({ ...enrolment, enrolledAt: new Date() }));
    await database.sql`delete from outbox`;
    await edit((terms) => [...terms, ...terms.slice(0, 1).map((term) => ({ ...term, headword: 'shard' }))]);
    await seedStarterDecks(database.url, folder);
    const events = await makeOutboxRelayStore(database.sql).claim(10, 1_000);
    expect(events).toMatchObject([{ type: 'deck.changed', payload: { deckId, termIds: null } }]);
    await unitOfWork(({ enrolments }) => enrolments.plant({ deckId, termIds: null, after: null }));
    const cards = await database.sql`
      select c.direction from cards c join terms t on t.id = c.term_id
      where c.learner_id = ${enrolment.learnerId} and t.headword = 'shard' order by 1`;
    expect(cards.map(({ direction }) => direction)).toEqual(['produce', 'recognise']);
    await database.sql`delete from cards`;
  });

  test('that is broken changes nothing at all', async () => {
    const before = await snapshot();
    await edit((terms) => [...terms, { headword: 'broken' }]);
    await expect(seedStarterDecks(database.url, folder)).rejects.toThrow(
      'software-engineering/databases.json',
    );
    expect(await snapshot()).toEqual(before);
  });
});
