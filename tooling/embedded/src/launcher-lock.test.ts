import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLauncherRecord, takeLauncherLock } from './launcher-lock.ts';
import { processStartMark } from './process-identity.ts';

const claim = { command: 'pnpm start', usesEmbeddedDatabase: true };
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slova-lock-'));
  file = join(folder, 'running.json');
});

afterEach(() => rm(folder, { recursive: true }));

test('a free data directory is taken and given back', async () => {
  const lock = await takeLauncherLock(file, claim);
  expect(await readLauncherRecord(file)).toMatchObject({
    command: 'pnpm start',
    identity: { pid: process.pid },
  });
  await lock.release();
  expect(await readdir(folder)).toEqual([]);
});

test('a second launcher is refused with the process that holds the directory', async () => {
  await takeLauncherLock(file, claim);
  await expect(takeLauncherLock(file, claim)).rejects.toThrow(
    `The data directory is in use by "pnpm start" (process ${process.pid}); stop it with "pnpm stop" first.`,
  );
});

test('the record of a dead launcher is replaced and handed over', async () => {
  const dead = await processThatEnded();
  await writeFile(file, JSON.stringify({ ...claim, identity: dead, children: [{ pid: 7, startMark: '1' }] }));
  const lock = await takeLauncherLock(file, claim);
  expect(lock.leftBehind?.children).toEqual([{ pid: 7, startMark: '1' }]);
  expect((await readLauncherRecord(file))?.identity.pid).toBe(process.pid);
});

test('a process number that now belongs to another program does not hold the directory', async () => {
  const stranger = spawn('sleep', ['60']);
  await once(stranger, 'spawn');
  try {
    await writeFile(
      file,
      JSON.stringify({ ...claim, identity: { pid: stranger.pid, startMark: 'earlier' }, children: [] }),
    );
    await expect(takeLauncherLock(file, claim)).resolves.toBeDefined();
  } finally {
    stranger.kill();
  }
});

test('an unreadable record does not block the directory', async () => {
  await writeFile(file, 'half a rec');
  await expect(takeLauncherLock(file, claim)).resolves.toMatchObject({ leftBehind: undefined });
});

test('of many launchers that find a dead record at once exactly one wins', async () => {
  await writeFile(file, JSON.stringify({ ...claim, identity: await processThatEnded(), children: [] }));
  const module = new URL('launcher-lock.ts', import.meta.url).href;
  const script = `
    const { takeLauncherLock } = await import(${JSON.stringify(module)});
    await takeLauncherLock(${JSON.stringify(file)}, ${JSON.stringify(claim)}).then(() => console.log('won'), () => console.log('lost'));
    setTimeout(() => {}, 60_000);
  `;
  const racers = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script]),
  );
  try {
    const outcomes = await Promise.all(racers.map(firstOutput));
    expect(outcomes.toSorted()).toEqual(['lost', 'lost', 'lost', 'lost', 'lost', 'won']);
  } finally {
    for (const racer of racers) racer.kill('SIGKILL');
  }
});

async function firstOutput(child: ChildProcess): Promise<string> {
  const [chunk] = (await once(child.stdout!, 'data')) as [Buffer];
  return chunk.toString().trim();
}

async function processThatEnded(): Promise<{ pid: number; startMark: string }> {
  const child = spawn('sleep', ['60']);
  await once(child, 'spawn');
  const identity = { pid: child.pid!, startMark: processStartMark(child.pid!)! };
  child.kill();
  await once(child, 'exit');
  return identity;
}
