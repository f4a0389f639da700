import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeCheckImport, makeGiveImport, makeStartImport } from '@slova/application';
import { aLearner } from '@slova/application/testing';
import type { ImportId, LearnerId } from '@slova/domain';
import { ankiReader } from '@slova/platform';
import { toldCollection, writeAPackage } from '@slova/platform/testing';
import type { Database } from '@slova/postgres';
import { createDatabase, makeImportFiles, makeImportQueries, makeUnitOfWork, newId } from '@slova/postgres';
import { createTestDatabase, type TestDatabase } from '@slova/vitest';
import { afterAll, beforeAll, expect, test } from 'vitest';

let server: TestDatabase;
let database: Database;
let folder: string;
beforeAll(async () => {
  server = await createTestDatabase();
  database = createDatabase({ url: server.url, maxConnections: 2 });
  folder = await mkdtemp(path.join(tmpdir(), 'slova-death-'));
});
afterAll(async () => {
  await database.close();
  await server.drop();
  await rm(folder, { recursive: true });
});

const program = path.join(import.meta.dirname, 'testing/dying-importer.ts');
const learnerId = newId() as LearnerId;
const deck = {
  title: 'Español',
  description: '',
  termLanguage: 'es',
  answerLanguage: 'en',
  answerKind: 'translation',
  level: null,
  licence: '',
  source: '',
} as const;

/** Before or after the commit of which transaction of its own a worker dies, one worker after another. */
type Death = readonly [transaction: number, when: 'before' | 'after'];
type Deaths = Readonly<Record<'checking' | 'writing' | 'adopting', readonly Death[]>>;

const six: Deaths = {
  checking: deaths('4b 4a'),
  writing: deaths('4b 4a 5b 5a'),
  adopting: [],
};
const twenty: Deaths = {
  checking: deaths('2b 3a 4b 4a'),
  writing: deaths('1b 4b 4a 5b 5a 6b 6a 7b 7a 8b'),
  adopting: deaths('5b 5a 6b 6a 7b 7a'),
};
/** `pnpm drill`: takes minutes, and is no part of the whole run. */
const isDrill = (import.meta as { readonly env?: { readonly MODE?: string } }).env?.MODE === 'drill';
const { plan, notes, limitMs } = isDrill
  ? { plan: twenty, notes: 105, limitMs: 900_000 }
  : { plan: six, notes: 20, limitMs: 120_000 };

function deaths(said: string): Death[] {
  return said.split(' ').map((each) => [Number.parseInt(each, 10), each.endsWith('b') ? 'before' : 'after']);
}

const sound = Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVEfmt '), Buffer.alloc(40)]);

async function aPackage(): Promise<string> {
  const [note] = toldCollection.notes;
  const [card] = note?.cards ?? [];
  if (!note || !card) throw new Error('no note');
  const reviewsOf = (at: number) => card.reviews?.map((review) => ({ ...review, id: review.id + at }));
  const told = Array.from({ length: notes }, (_, at) => ({
    ...note,
    guid: `g${at}`,
    fields: [`palabra ${at} [sound:${at % 3}.wav]`, `word ${at}`],
    cards: [{ ...card, reviews: reviewsOf(at) ?? [] }],
  }));
  const file = path.join(folder, 'deck.apkg');
  const media = Object.fromEntries(
    [0, 1, 2].map((at) => [`${at}.wav`, Buffer.concat([sound, Buffer.alloc(at)])]),
  );
  await writeAPackage(file, { ...toldCollection, notes: told }, 'anki21b', media);
  return file;
}

/** Lets a process work on the import until it dies at a transaction of its own; 0: until it is done. */
async function workUntil(
  importId: ImportId,
  dieAt: number,
  when: 'before' | 'after',
): Promise<string | null> {
  const operands = [server.url, path.join(folder, 'media'), learnerId, importId, String(dieAt), when];
  const child = spawn(process.execPath, [program, ...operands], { stdio: 'ignore' });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal;
}

const places = Object.values(plan).flat().length;

test(
  `T-19: an import whose worker is killed at ${places} places comes in whole, each word, sound and answer once`,
  async () => {
    const { sql } = database;
    const unitOfWork = makeUnitOfWork(sql);
    const files = makeImportFiles(sql);
    const clock = () => new Date('2026-03-02T12:00:00Z');
    const ports = { unitOfWork, files, readers: { anki: ankiReader }, clock, newId };
    await unitOfWork(({ learners }) => learners.add(aLearner({ id: learnerId })));
    const kindOfFile = () => Promise.resolve('anki' as const);
    const bytes = createReadStream(await aPackage());
    const importId = await makeGiveImport({ ...ports, kindOfFile })(learnerId, {
      fileName: 'deck.apkg',
      bytes,
    });
    const options = { kind: 'anki', withSchedule: true };
    await makeCheckImport(ports)(learnerId, { importId, options, target: { deck }, duplicates: 'skip' });
    const known = async () => {
      const found = await makeImportQueries(sql).get(learnerId, importId);
      if (!found) throw new Error('no import');
      return found;
    };
    // What is written is what the cursor says, wherever it died.
    const looks = async () => {
      const { state, cursor } = await known();
      const [row] = await sql<
        { terms: number }[]
      >`select count(*)::int as terms from terms where removed_at is null`;
      expect(row?.terms).toBe(state === 'running' || state === 'done' ? cursor : 0);
    };
    const killAt = async (planned: readonly Death[]): Promise<void> => {
      for (const [transaction, when] of planned) {
        expect(await workUntil(importId, transaction, when)).toBe('SIGKILL');
        await looks();
      }
    };
    await killAt(plan.checking);
    expect((await known()).state).toBe('checking');
    expect(await workUntil(importId, 0, 'after')).toBeNull();
    expect((await known()).state).toBe('checked');
    await makeStartImport(ports)(learnerId, importId);
    await killAt(plan.writing);
    expect((await known()).state).toBe('running');
    await killAt(plan.adopting);
    expect(await workUntil(importId, 0, 'after')).toBeNull();
    expect(await known()).toMatchObject({ state: 'done', counts: { rows: notes, added: notes } });
    const [sums] = await sql`
    select (select count(*)::int from terms where recording is not null) as terms,
      (select count(distinct recording)::int from terms) as sounds,
      (select count(*)::int from review_log where kind = 'review') as answers,
      (select count(*)::int from cards where entries = 4) as cards`;
    expect(sums).toEqual({ terms: notes, sounds: 3, answers: 3 * notes, cards: notes });
  },
  limitMs,
);
