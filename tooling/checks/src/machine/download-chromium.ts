import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { downloadFolder } from '../env.ts';
import { runCommand } from '../run-command.ts';
import type { Chromium } from './chromium.ts';

/**
 * Fetches a headless Chromium from the npm registry into the user's cache folder: the way out where we may not
 * install Debian's. Installed on demand, because nobody who only starts Slova needs its 70 MB.
 */
export async function downloadChromium(): Promise<Chromium> {
  const folder = path.join(downloadFolder(), `chromium-${version}`);
  const program = path.join(folder, 'chromium.sh');
  if (!existsSync(program) && !(await installInto(folder))) {
    await rm(folder, { recursive: true, force: true });
    return { path: undefined, reason: '@sparticuz/chromium could not be fetched from the npm registry' };
  }
  const runs = (await runCommand(program, ['--version'])) === 0;
  return runs ? { path: program } : { path: undefined, reason: '@sparticuz/chromium does not run here' };
}

const version = '153.0.0';

async function installInto(folder: string): Promise<boolean> {
  const unpacked = path.join(folder, 'unpacked');
  await mkdir(unpacked, { recursive: true });
  const quietly = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const wanted = `@sparticuz/chromium@${version}`;
  const fetched = await runCommand('npm', ['install', '--prefix', folder, ...quietly, wanted]);
  if (fetched !== 0) return false;
  const library = path.join(folder, 'node_modules/@sparticuz/chromium/build/index.js');
  // The library unpacks into TMPDIR, and its shared libraries only where it believes to be in AWS's cloud.
  const unpack = `const { default: chromium } = await import(${JSON.stringify(library)}); await chromium.executablePath();`;
  const env = { TMPDIR: unpacked, AWS_EXECUTION_ENV: 'nodejs24.x' };
  if ((await runCommand('node', ['--input-type=module', '--eval', unpack], env)) !== 0) return false;
  await writeLauncher(path.join(folder, 'chromium.sh'), unpacked);
  return true;
}

/** The flags and libraries this build needs, so that it can stand where any other Chromium stands. */
async function writeLauncher(file: string, unpacked: string): Promise<void> {
  const flags = '--no-sandbox --headless=shell --use-gl=angle --use-angle=swiftshader';
  const lines = [
    '#!/bin/sh',
    `export LD_LIBRARY_PATH='${unpacked}/al2023/lib' FONTCONFIG_PATH='${unpacked}/fonts'`,
    `exec '${unpacked}/chromium' ${flags} "$@"`,
  ];
  await writeFile(`${file}.new`, `${lines.join('\n')}\n`);
  await chmod(`${file}.new`, 0o755);
  await rename(`${file}.new`, file);
}
