import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aSound } from '@slova/application/testing';
import { makeDiskMediaStore } from '@slova/platform';
import { createTestDatabase, type TestDatabase } from '@slova/vitest';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli, type Outcome } from './testing/run-cli.ts';

const deck = 'spanish-for-english-speakers';
let database: TestDatabase;
let sql: postgres.Sql;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  sql = postgres(database.url, { max: 1 });
  folder = await mkdtemp(path.join(tmpdir(), 'slova-recordings-'));
  for (const inside of ['data', 'sounds/a folder.wav', 'nothing'])
    await mkdir(path.join(folder, inside), { recursive: true });
  await slova('setup');
});

afterAll(async () => {
  await sql.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

test('recordings are given to the words of their names; every file that is none is told of, with the reason', async () => {
  const words = await sql<{ headword: string }[]>`
    select headword from terms where deck_id = (select id from decks where slug = ${deck}) and headword ~ '^la \\w+$'
    order by position limit 3`;
  const [one = '', other = '', third = ''] = words.map(({ headword }) => headword);
  const files = {
    [`${one.toUpperCase().normalize('NFD')}.WAV`]: aSound(1),
    [`${other.slice(3)}.mp3`]: aSound(2),
    [`${third}.ogg`]: '<script>alert(1)</script>',
    'unheard of.wav': aSound(3),
    'words.txt': 'words',
  };
  for (const [name, content] of Object.entries(files))
    await writeFile(path.join(folder, 'sounds', name), content);

  const { code, stdout } = await add('sounds');
  expect(stdout.trim().split('\n').toSorted()).toEqual(
    [
      `added      ${one.toUpperCase().normalize('NFD')}.WAV: ${one}`,
      `added      ${other.slice(3)}.mp3: ${other}`,
      `left out   ${third}.ogg: what is in it is no sound that browsers play`,
      'left out   unheard of.wav: no word of the deck is written like that',
      'left out   words.txt: it does not end in .mp3, .ogg, .oga, .opus, .wav, .m4a or .webm',
      `5 files: 2 are recordings in ${deck}, 2 of them new.`,
    ].toSorted(),
  );
  expect(code).toBe(0);

  const rows = await sql`
    select headword, content_type, byte_size, media.id from terms join media on media.id = recording order by position`;
  const store = makeDiskMediaStore(path.join(folder, 'data/media'));
  expect(rows).toEqual([
    {
      headword: one,
      content_type: 'audio/wav',
      byte_size: aSound(1).length,
      id: await store.keep(aSound(1)),
    },
    {
      headword: other,
      content_type: 'audio/wav',
      byte_size: aSound(2).length,
      id: await store.keep(aSound(2)),
    },
  ]);

  const again = await add('sounds');
  expect(again.code).toBe(0);
  expect(again.stdout).toContain(`was there  ${other.slice(3)}.mp3: ${other}`);
  expect(again.stdout).toContain(`5 files: 2 are recordings in ${deck}, 0 of them new.`);
  expect(await sql`select id from media`).toHaveLength(2);
});

test('when no file is a recording of a word, the exit code says so', async () => {
  expect(await add('nothing')).toMatchObject({
    code: 1,
    stdout: `0 files: 0 are recordings in ${deck}, 0 of them new.\n`,
  });
});

test('a deck or a folder that is not there is one line', async () => {
  expect(await slova('recordings', 'add', 'no-such-deck', path.join(folder, 'sounds'))).toMatchObject({
    code: 1,
    stderr: 'There is no deck "no-such-deck".\n',
  });
  const gone = path.join(folder, 'gone');
  expect(await add('gone')).toMatchObject({
    code: 1,
    stderr: `The folder ${gone} cannot be read (ENOENT).\n`,
  });
});

const add = (name: string): Promise<Outcome> => slova('recordings', 'add', deck, path.join(folder, name));

function slova(...args: readonly string[]): Promise<Outcome> {
  return runCli(args, { DATABASE_URL: database.url, SLOVA_DATA_DIR: path.join(folder, 'data') });
}
