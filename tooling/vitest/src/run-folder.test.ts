import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeRunFolder } from './run-folder.ts';

// No process has this id: Linux ends at 4 194 304.
const nobody = 99_999_999;

test('the folder of a run that was killed is removed, every other one stays', async () => {
  const kind = `probe${process.pid}`;
  const [killed, running, unknown] = [`${nobody}-a`, `${process.pid}-a`, 'abc'].map((rest) =>
    path.join(tmpdir(), `slova-test-${kind}-${rest}`),
  ) as [string, string, string];
  await Promise.all([killed, running, unknown].map((folder) => mkdir(folder)));
  const made = await makeRunFolder(kind);
  expect([killed, running, unknown, made].map((folder) => existsSync(folder))).toEqual([
    false,
    true,
    true,
    true,
  ]);
  await Promise.all([running, unknown, made].map((folder) => rm(folder, { recursive: true })));
});
