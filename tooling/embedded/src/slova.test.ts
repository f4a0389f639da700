import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLauncherLock } from './launcher-lock.ts';
import { processesUsing } from './testing/processes-using.ts';
import { runProgram } from './testing/run-program.ts';
import { openDataDirectory } from './data-directory.ts';

let outer: string;
let env: Record<string, string>;

beforeEach(async () => {
  outer = await mkdtemp(join(tmpdir(), 'slova-command-'));
  await chmod(outer, 0o755);
  env = { SLOVA_DATA_DIR: join(outer, 'data') };
});

afterEach(() => rm(outer, { recursive: true }));

test('an unknown command is one line, and nothing is started or made for it', async () => {
  const { code, stderr } = await slova('frobnicate', 'now');
  expect(code).toBe(1);
  expect(stderr).toBe('Unknown command "frobnicate now"; "pnpm slova --help" lists the commands.\n');
  await expect(stat(join(outer, 'data'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('the help lists the commands and starts nothing', async () => {
  const { code, stdout } = await slova('--help');
  expect(code).toBe(0);
  expect(stdout).toMatch(/doctor[\s\S]+migrate[\s\S]+seed[\s\S]+user create <email>/);
  await expect(stat(join(outer, 'data'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a command without a running instance starts the database for itself and stops it again', async () => {
  expect(await slova('doctor')).toMatchObject({ code: 1, stdout: expect.stringMatching(/^FAIL {2}schema/m) });
  expect(processesUsing(outer)).toEqual([]);
  expect(await slova('setup')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('First administrator: '),
  });
  const { code, stdout } = await slova('doctor');
  expect(stdout).not.toMatch(/^FAIL/m);
  expect(code).toBe(0);
  expect(processesUsing(outer)).toEqual([]);
});

test('a data directory at work is reported by "slova doctor" as the database it cannot have', async () => {
  const directory = await openDataDirectory(join(outer, 'data'));
  const lock = await takeLauncherLock(directory.lock, {
    command: 'pnpm slova seed',
    usesEmbeddedDatabase: true,
  });
  const { code, stdout } = await slova('doctor');
  await lock.release();
  expect(code).toBe(1);
  expect(stdout).toContain(
    `The data directory is in use by "pnpm slova seed" (process ${process.pid}); try again when it has finished.`,
  );
});

async function slova(
  ...args: readonly string[]
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const program = runProgram('slova', { args, env });
  const code = await program.exitCode;
  return { code, stdout: program.stdout(), stderr: program.stderr() };
}
