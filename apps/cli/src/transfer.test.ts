import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toldCollection, writeAPackage } from '@slova/platform/testing';
import { createTestDatabase, type TestDatabase } from '@slova/vitest';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli, type Outcome } from './testing/run-cli.ts';

const email = 'ann@example.org';
let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'slova-transfer-'));
  await mkdir(path.join(folder, 'data'));
  await slova('user', 'create', email);
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const file = (name: string): string => path.join(folder, name);
const slova = (...args: readonly string[]): Promise<Outcome> =>
  runCli(args, { DATABASE_URL: database.url, SLOVA_DATA_DIR: file('data') });

test('a table comes in, into a new deck and then into that one, and the deck goes out again', async () => {
  const fresh = ['--new-deck', 'Kitchen', '--as', email, '--languages', 'en:ru'];
  await writeFile(file('words.csv'), 'cup,чашка,tea\nspoon,,\n');
  const tried = await slova(
    'import',
    file('words.csv'),
    ...fresh,
    '--map',
    'headword,answers,-',
    '--dry-run',
  );
  expect(tried.stdout.trim().split('\n')).toEqual([
    'row 2: no answer, answers',
    'It would come to 2 rows: 1 added, 0 updated, 0 unchanged, 0 skipped, 1 refused. Nothing was changed.',
  ]);
  const sql = postgres(database.url, { max: 1 });
  expect(
    await sql`select (select count(*)::int from decks where owner_id is not null) as decks, (select count(*)::int from import_files) as files`,
  ).toEqual([{ decks: 0, files: 0 }]);
  await sql.end();

  const { stdout } = await slova('import', file('words.csv'), ...fresh, '--map', 'headword,answers,-');
  const deckId = /The deck is ([0-9a-f-]{36})\./u.exec(stdout)?.[1] ?? '';
  await writeFile(file('more.csv'), 'word,translation\ncup,кружка\nfork,вилка\n');
  const more = await slova('import', file('more.csv'), '--deck', deckId, '--policy', 'update');
  expect(more).toMatchObject({ code: 0, stderr: '' });
  expect(more.stdout).toContain('2 rows: 1 added, 1 updated, 0 unchanged, 0 skipped, 0 refused.');

  expect(await slova('export', deckId, '--format', 'json', '--out', file('deck.json'))).toMatchObject({
    code: 0,
  });
  const deck = JSON.parse(await readFile(file('deck.json'), 'utf8')) as {
    terms: { headword: string; senses: unknown }[];
  };
  expect(deck).toMatchObject({ deck: { title: 'Kitchen', termLanguage: 'en', answerLanguage: 'ru' } });
  expect(deck.terms.map(({ headword }) => headword)).toEqual(['cup', 'fork']);
  expect(await slova('export', deckId, '--format', 'apkg', '--out', file('deck.apkg'))).toMatchObject({
    code: 0,
  });
  expect((await readFile(file('deck.apkg'))).subarray(0, 2).toString()).toBe('PK');
});

test('an Anki package comes in with its recording and, if asked for, its schedule', async () => {
  const recording = Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVEfmt '), Buffer.alloc(40)]);
  await writeAPackage(file('spanish.apkg'), toldCollection, 'anki21b', { 'perro.wav': recording });
  const fresh = ['--new-deck', 'Spanish', '--as', email, '--languages', 'es:en', '--schedule'];
  const brought = await slova('import', file('spanish.apkg'), ...fresh);
  expect(brought).toMatchObject({ code: 0, stderr: '' });
  expect(brought.stdout).toContain('4 rows: 4 added');
  const sql = postgres(database.url, { max: 1 });
  expect(
    await sql`select t.recording is not null as sounds, c.state from terms t
      join cards c on c.term_id = t.id and c.direction = 'recognise' where t.headword = 'el perro'`,
  ).toEqual([{ sounds: true, state: 'review' }]);
  await sql.end();
  await writeFile(file('plain.csv'), 'cup,чашка\n');
  expect((await slova('import', file('plain.csv'), ...fresh)).stderr).toContain(
    '--schedule is for Anki packages',
  );
});

test.each([
  [['import', 'words.csv'], 'Say either --deck or --new-deck.'],
  [['import', import.meta.filename, '--deck', 'no-such-deck'], 'There is no deck "no-such-deck".'],
  [['export', 'no-such-deck', '--format', 'csv', '--out', 'a.csv'], 'There is no deck "no-such-deck".'],
])('what cannot be done is one line: %s', async (args, line) => {
  expect(await slova(...args)).toEqual({ code: 1, stdout: '', stderr: `${line}\n` });
});
