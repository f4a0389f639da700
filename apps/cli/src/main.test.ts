import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePasswordHasher } from '@slova/auth';
import { createTestDatabase, testRedisUrl, type TestDatabase } from '@slova/vitest';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runCli, type Outcome } from './testing/run-cli.ts';

let database: TestDatabase;
let sql: postgres.Sql;
let dataDirectory: string;

beforeAll(async () => {
  database = await createTestDatabase();
  sql = postgres(database.url, { max: 1 });
  dataDirectory = await mkdtemp(join(tmpdir(), 'slova-cli-'));
});

afterAll(async () => {
  await sql.end();
  await database.drop();
  await rm(dataDirectory, { recursive: true });
});

describe('what is typed', () => {
  test('help is asked for in any of the usual ways', async () => {
    for (const args of [[], ['--help'], ['-h'], ['help']]) {
      expect(await slova(...args)).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('Usage: pnpm slova'),
      });
    }
    expect(await slova('user', 'create', '--help')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('<email>'),
    });
  });

  test.each([
    [['frobnicate'], /^Unknown command "frobnicate"/],
    [['user'], /^Unknown command "user"/],
    [['user', 'create'], /^Usage: pnpm slova user create <email>/],
    [['user', 'create', 'ann'], /^"ann" is not an e-mail address\.$/],
    [
      ['user', 'create', 'ann@example.org', '--role', 'king'],
      /^--role must be one of learner, moderator, administrator\.$/,
    ],
    [['migrate', 'now'], /^Usage: pnpm slova migrate$/],
    [['doctor', '--fix'], /^Unknown option '--fix'\. Usage: pnpm slova doctor$/],
  ])('a mistake is one line and exit code 1: %j', async (args, line) => {
    const { code, stderr } = await slova(...args);
    expect(code).toBe(1);
    expect(stderr.trim()).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('the environment', () => {
  test('without DATABASE_URL and without a launcher the way out is named', async () => {
    const outcome = await runCli(['migrate'], {});
    expect(outcome).toMatchObject({
      code: 1,
      stderr: 'DATABASE_URL is not set; in a checkout run "pnpm slova …".\n',
    });
  });

  test('wrong addresses are one line each and are not repeated', async () => {
    const { code, stderr } = await runCli(['migrate'], {
      DATABASE_URL: 'mysql://me:hunter2@x',
      REDIS_URL: 'x',
    });
    expect(code).toBe(1);
    expect(stderr).toBe(
      'DATABASE_URL must be an address that starts with postgres://\nREDIS_URL must be an address that starts with redis://\n',
    );
  });
});

describe('accounts', () => {
  beforeEach(() => sql`DELETE FROM learners`);

  test('a created account can be signed in to with the printed password', async () => {
    const { code, stdout } = await slova(
      'user',
      'create',
      'Ann@Example.org',
      '--role',
      'moderator',
      '--name',
      'Ann',
    );
    expect(code).toBe(0);
    const [row] = await sql`SELECT email, role, display_name, password_hash FROM learners`;
    expect(row).toMatchObject({ email: 'ann@example.org', role: 'moderator', display_name: 'Ann' });
    const password = /One-time password: (\S+)/.exec(stdout)?.[1] ?? '';
    expect(await makePasswordHasher().verify(row?.['password_hash'], password)).toBe(true);
  });

  test('an address is taken once', async () => {
    await slova('user', 'create', 'ann@example.org');
    expect(await slova('user', 'create', 'ANN@example.org')).toMatchObject({
      code: 1,
      stderr: 'There is already an account with the address ANN@example.org.\n',
    });
  });

  test('promotion makes an administrator unless another role is named', async () => {
    await slova('user', 'create', 'ann@example.org');
    expect(await slova('user', 'promote', 'ann@example.org')).toMatchObject({ code: 0 });
    expect(await sql`SELECT role FROM learners`).toEqual([{ role: 'administrator' }]);
    await slova('user', 'promote', 'ann@example.org', '--role', 'learner');
    expect(await sql`SELECT role FROM learners`).toEqual([{ role: 'learner' }]);
  });

  test('a reset password replaces the old one and ends the sessions', async () => {
    await slova('user', 'create', 'ann@example.org');
    const [before] = await sql`SELECT password_hash, auth_epoch FROM learners`;
    const { stdout } = await slova('user', 'reset-password', 'ann@example.org');
    const [after] = await sql`SELECT password_hash, auth_epoch FROM learners`;
    expect(after?.['auth_epoch']).toBe(before?.['auth_epoch'] + 1);
    const password = /: (\S+)\n$/.exec(stdout)?.[1] ?? '';
    expect(await makePasswordHasher().verify(after?.['password_hash'], password)).toBe(true);
    expect(await makePasswordHasher().verify(before?.['password_hash'], password)).toBe(false);
  });

  test.each(['promote', 'reset-password'])('"user %s" of an unknown address is one line', async (command) => {
    expect(await slova('user', command, 'nobody@example.org')).toMatchObject({
      code: 1,
      stderr: 'There is no account with the address nobody@example.org.\n',
    });
  });
});

describe('audit scheduler', () => {
  test('a card whose state does not follow from its history is named, and the exit code says so', async () => {
    await sql`DELETE FROM learners`;
    expect(await slova('audit', 'scheduler')).toMatchObject({
      code: 0,
      stdout: '0 reviews of 0 cards replayed: 0 cards differ.\n',
    });
    await slova('user', 'create', 'ann@example.org');
    const [card] = await sql`
      INSERT INTO cards (learner_id, id, deck_id, term_id, direction, position, state, step, stability, difficulty, due_on,
        last_reviewed_on, last_reviewed_at, repetitions, lapses, version)
      SELECT id, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'recognition', 1, 'review', 0, 5, 5, 20500,
        20495, now(), 1, 0, 1 FROM learners RETURNING learner_id, id`;
    const { code, stdout } = await slova('audit', 'scheduler');
    expect(stdout).toContain(`learner ${card?.['learner_id']} card ${card?.['id']}: state, `);
    expect(stdout).toContain('0 reviews of 1 cards replayed: 1 cards differ.');
    expect(code).toBe(1);
  });
});

describe('setup', () => {
  test('the first administrator is made once, and never beside other accounts', async () => {
    await sql`DELETE FROM learners`;
    const first = JSON.parse((await slova('setup', '--json')).stdout);
    expect(first).toMatchObject({ administrator: { email: 'admin@slova.example' } });
    expect(first.decks).toBeGreaterThan(0);
    const second = JSON.parse((await slova('setup', '--json')).stdout);
    expect(second).toEqual({ decks: first.decks, terms: first.terms, administrator: null });
    expect(await sql`SELECT email, role FROM learners`).toEqual([
      { email: 'admin@slova.example', role: 'administrator' },
    ]);
  });
});

describe('doctor', () => {
  test('a healthy installation is all ok', async () => {
    await slova('setup');
    const { code, stdout } = await slova('doctor');
    expect(stdout).not.toContain('FAIL');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.slice(0, 21).trim()),
    ).toEqual([
      'ok    Node',
      'ok    data directory',
      'ok    disk space',
      'ok    database',
      'ok    schema',
      'ok    search',
      'ok    starter decks',
    ]);
    expect(code).toBe(0);
  });

  test('each fault is named, and the exit code says that there is one', async () => {
    const env = {
      DATABASE_URL: 'postgres://me:pw@127.0.0.1:1/slova',
      REDIS_URL: 'redis://127.0.0.1:1',
      SLOVA_DATA_DIR: '/nowhere',
    };
    const { code, stdout } = await runCli(['doctor'], env);
    expect(code).toBe(1);
    expect(stdout).toContain('FAIL  data directory  /nowhere does not exist yet');
    expect(stdout).toContain('FAIL  database        DATABASE_URL: nothing listens at 127.0.0.1:1.');
    expect(stdout).toContain('FAIL  Redis           REDIS_URL: nothing listens at 127.0.0.1:1.');
  });

  test('a Redis that never evicts is good', async ({ skip }) => {
    const redisUrl = testRedisUrl();
    skip(redisUrl === undefined, 'no Redis on this machine');
    const { stdout } = await slovaWith({ REDIS_URL: redisUrl ?? '' }, 'doctor');
    expect(stdout).toMatch(/^ok {4}Redis {11}.+, noeviction$/m);
  });
});

function slova(...args: readonly string[]): Promise<Outcome> {
  return slovaWith({}, ...args);
}

function slovaWith(env: Record<string, string>, ...args: readonly string[]): Promise<Outcome> {
  return runCli(args, { DATABASE_URL: database.url, SLOVA_DATA_DIR: dataDirectory, ...env });
}
