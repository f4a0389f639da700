import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ChildProcess } from './child-process.ts';
import { openDataDirectory, type DataDirectory } from './data-directory.ts';
import { runningDatabaseUrl, startEmbeddedDatabase } from './embedded-database.ts';
import { isRunning } from './process-identity.ts';

const isRoot = process.getuid?.() === 0;
let template: string;
let outer: string;
let directory: DataDirectory;
let servers: ChildProcess[];

/** A data directory that was used once: most tests begin with a copy of it, because making one takes seconds. */
beforeAll(async () => {
  template = await mkdtemp(join(tmpdir(), 'slova-embedded-template-'));
  await chmod(template, 0o755);
  const used = await openDataDirectory(join(template, 'data'));
  const { server } = await startEmbeddedDatabase(used, new AbortController().signal, () => {});
  await server.stop();
});

afterAll(() => rm(template, { recursive: true }));

beforeEach(async () => {
  outer = await mkdtemp(join(tmpdir(), 'slova-embedded-'));
  await chmod(outer, 0o755);
  directory = await openDataDirectory(join(outer, 'data'));
  servers = [];
});

function useTemplate(): void {
  execFileSync('cp', ['-a', `${join(template, 'data')}/.`, directory.root]);
}

afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await rm(outer, { recursive: true });
});

test('the data survives a stop, and the second start is served on the same port', async () => {
  useTemplate();
  const first = await start();
  await run(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  await first.server.stop();
  expect(isRunning(first.server.identity)).toBe(false);
  const second = await start();
  expect(second.url).toBe(first.url);
  expect(await runningDatabaseUrl(directory)).toBe(first.url);
  expect(await run(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
});

test('secrets can be read by their owner alone', async () => {
  await start();
  const password = join(directory.secrets, 'database-password');
  expect((await stat(password)).mode & 0o777).toBe(0o600);
  expect((await readFile(password, 'utf8')).trim()).toHaveLength(43);
  expect((await stat(directory.cluster)).mode & 0o777).toBe(0o700);
});

test('a connection without the password is refused', async () => {
  useTemplate();
  const url = new URL((await start()).url);
  url.password = 'guess';
  await expect(run(url.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
});

test('a server that outlived its launcher is stopped and its data are found again', async () => {
  useTemplate();
  const orphan = await start();
  await run(orphan.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  const next = await start();
  expect(isRunning(orphan.server.identity)).toBe(false);
  expect(await run(next.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
});

test('a server that was killed recovers at the next start', async () => {
  useTemplate();
  const killed = await start();
  await run(killed.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  process.kill(killed.server.identity.pid, 'SIGKILL');
  await killed.server.exited;
  const next = await start();
  expect(await run(next.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
});

test('a stale postmaster.pid whose number belongs to another program of the same user does not block', async () => {
  useTemplate();
  const first = await start();
  const pidFile = join(directory.cluster, 'postmaster.pid');
  const text = await readFile(pidFile, 'utf8');
  const owner = await stat(directory.cluster);
  await first.server.stop();
  const stranger = spawn('sleep', ['60'], isRoot ? { uid: owner.uid, gid: owner.gid } : {});
  await once(stranger, 'spawn');
  try {
    await writeFile(pidFile, text.replace(/^\d+/, String(stranger.pid)));
    await start();
    expect(stranger.exitCode).toBeNull();
  } finally {
    stranger.kill();
  }
});

test('a first start that was interrupted half way is begun again', async () => {
  await mkdir(`${directory.cluster}.new-abc123`);
  await writeFile(join(`${directory.cluster}.new-abc123`, 'PG_VERSION'), '18\n');
  const { url } = await start();
  expect(await run(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await expect(stat(`${directory.cluster}.new-abc123`)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('stopping during the first start leaves no half-made database', async () => {
  const controller = new AbortController();
  const starting = startEmbeddedDatabase(directory, controller.signal, () => {});
  setTimeout(() => controller.abort('enough'), 200);
  await expect(starting).rejects.toBe('enough');
  await expect(stat(directory.cluster)).rejects.toMatchObject({ code: 'ENOENT' });
  await start();
});

test('a cluster of another PostgreSQL version is refused and left alone', async () => {
  await mkdir(directory.cluster);
  await writeFile(join(directory.cluster, 'PG_VERSION'), '17\n');
  await expect(start()).rejects.toThrow(/postgres was made by PostgreSQL 17, this Slova brings 18/);
  expect(await readFile(join(directory.cluster, 'PG_VERSION'), 'utf8')).toBe('17\n');
});

test('a folder in the place of the cluster that holds something else is left alone', async () => {
  await mkdir(directory.cluster);
  await writeFile(join(directory.cluster, 'diary.txt'), 'dear diary');
  await expect(start()).rejects.toThrow(
    `${directory.cluster} holds something that is no database; move it away.`,
  );
  expect(await readFile(join(directory.cluster, 'diary.txt'), 'utf8')).toBe('dear diary');
});

test('the reason is given when PostgreSQL refuses to start', async () => {
  useTemplate();
  const { server } = await start();
  await server.stop();
  await writeFile(join(directory.cluster, 'postgresql.auto.conf'), "shared_buffers = 'plenty'\n");
  await expect(start()).rejects.toThrow(/^PostgreSQL did not start: .+ \(more in .+postgres\.log\)$/);
});

describe.runIf(isRoot)('as root', () => {
  test('PostgreSQL runs as another user', async () => {
    useTemplate();
    const { server } = await start();
    expect((await stat(`/proc/${server.identity.pid}`)).uid).not.toBe(0);
  });

  test('a folder the database user may not enter is named before anything is made', async () => {
    await chmod(outer, 0o700);
    await expect(start()).rejects.toThrow(
      new RegExp(
        `^The database user \\(uid \\d+\\) may not enter ${outer}; run "chmod o\\+x ${outer}" or set SLOVA_DATA_DIR`,
      ),
    );
    await expect(stat(directory.cluster)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

async function start(): Promise<{ url: string; server: ChildProcess }> {
  return startEmbeddedDatabase(directory, new AbortController().signal, (server) => servers.push(server));
}

async function run(url: string, statement: string): Promise<readonly unknown[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return [...(await sql.unsafe(statement))];
  } finally {
    await sql.end();
  }
}
