import { chmod, chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { waitUntil } from './deadline.ts';
import { readSettings } from './env.ts';
import { freeLoopbackPort } from './port.ts';
import { processesUsing } from './testing/processes-using.ts';
import { runProgram, type Program } from './testing/run-program.ts';
import { ensureBrowserApps } from './web-build.ts';

// Whole programs: a busy machine may take its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const isRoot = process.getuid?.() === 0;
const users = [
  { name: 'the user of the tests', user: undefined },
  ...(isRoot ? [{ name: 'nobody, an ordinary user', user: { uid: 65_534, gid: 65_534 } }] : []),
];
if (!isRoot) console.warn('Not root: starting as root and as another user is not tested.');

let dataDirectory: string;
let env: Record<string, string>;
let programs: Program[];

// Only who owns the checkout can build in it; the others find the apps built.
beforeAll(() => ensureBrowserApps(readSettings().inherited, new AbortController().signal, () => {}));

beforeEach(async () => {
  const outer = await mkdtemp(join(tmpdir(), 'slova-start-'));
  await chmod(outer, 0o755);
  dataDirectory = join(outer, 'data');
  env = { SLOVA_DATA_DIR: dataDirectory, PORT: String(await freeLoopbackPort(undefined)) };
  programs = [];
});

afterEach(async () => {
  for (const program of programs) program.kill('SIGTERM');
  await waitUntil(() => processesUsing(dataDirectory).length === 0, { timeoutMs: 30_000 });
  await rm(join(dataDirectory, '..'), { recursive: true });
});

describe.each(users)('as $name', ({ user }) => {
  beforeEach(async () => {
    await mkdir(dataDirectory);
    if (user !== undefined) await chown(dataDirectory, user.uid, user.gid);
  });

  test('it starts, serves both apps, stops without a trace and finds its data again', async () => {
    const first = start(user);
    await first.prints('Slova is ready');
    expect(await statuses('/health/ready', '/', '/admin/', '/api/v1/openapi.json')).toEqual([
      200, 200, 200, 200,
    ]);
    const password = /one-time password (\S+)/.exec(first.stdout())?.[1];
    expect(await signIn(password)).toBe(200);

    first.kill('SIGTERM');
    expect(await first.exitCode).toBe(0);
    expect(first.stderr()).toBe('');
    expect(processesUsing(dataDirectory)).toEqual([]);

    const second = start(user);
    await second.prints('Slova is ready');
    expect(second.stdout()).not.toContain('one-time password');
    expect(await signIn(password)).toBe(200);
  });
});

test('after kill -9 of the launcher everything else ends by itself', async () => {
  const killed = start();
  await killed.prints('Slova is ready');
  killed.kill('SIGKILL');
  expect(await waitUntil(() => processesUsing(dataDirectory).length === 0, { timeoutMs: 20_000 })).toBe(true);
});

test('after kill -9 of the launcher the next start works at once', async () => {
  const killed = start();
  await killed.prints('Slova is ready');
  killed.kill('SIGKILL');
  await killed.exitCode;
  const next = start();
  await next.prints('Slova is ready');
  expect(await statuses('/health/ready')).toEqual([200]);
});

test('a second start on the same data directory is refused and disturbs nothing', async () => {
  const first = start();
  await first.prints('Slova is ready');
  const second = start();
  expect(await second.exitCode).toBe(1);
  expect(second.stderr()).toBe(
    `The data directory is in use by "pnpm start" (process ${first.pid}); stop it with "pnpm stop" first.\n`,
  );
  expect(await statuses('/health/ready')).toEqual([200]);
});

test('"pnpm stop" stops it, and says so when there is nothing to stop', async () => {
  const first = start();
  await first.prints('Slova is ready');
  const stop = runProgram('stop', { env });
  expect(await stop.exitCode).toBe(0);
  expect(stop.stdout()).toBe('Slova has stopped. The data is kept.\n');
  expect(await first.exitCode).toBe(0);
  expect(processesUsing(dataDirectory)).toEqual([]);

  const again = runProgram('stop', { env });
  expect(await again.exitCode).toBe(0);
  expect(again.stdout()).toBe(`Slova is not running on ${dataDirectory}.\n`);
});

test('Ctrl-C in the middle of the first start leaves nothing behind, and the next start succeeds', async () => {
  const interrupted = start();
  await interrupted.prints('Starting PostgreSQL');
  interrupted.kill('SIGINT');
  expect(await interrupted.exitCode).toBe(0);
  expect(processesUsing(dataDirectory)).toEqual([]);
  await start().prints('Slova is ready');
});

test('when the API dies everything stops with a reason', async () => {
  const program = start();
  await program.prints('Slova is ready');
  const api = processesUsing(dataDirectory).find((line) => line.includes('apps/api/'));
  process.kill(Number.parseInt(api ?? '', 10), 'SIGKILL');
  expect(await program.exitCode).toBe(1);
  expect(program.stderr()).toBe(
    'The API stopped unexpectedly (signal SIGKILL); Slova stops. Start it again with "pnpm start".\n',
  );
  expect(processesUsing(dataDirectory)).toEqual([]);
});

function start(user?: { uid: number; gid: number }): Program {
  const program = runProgram('start', { env, ...(user === undefined ? {} : { user }) });
  programs.push(program);
  return program;
}

function statuses(...paths: readonly string[]): Promise<readonly number[]> {
  return Promise.all(
    paths.map(async (path) => (await fetch(`http://127.0.0.1:${env['PORT']}${path}`)).status),
  );
}

async function signIn(password: string | undefined): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${env['PORT']}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@slova.example', password }),
  });
  return response.status;
}
