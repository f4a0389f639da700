import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Transactions per second of pgbench, which is what the database gives when nothing else costs anything. */
export async function pgbench(
  databaseUrl: string,
  script: string,
  clients: number,
  seconds: number,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'slova-pgbench-'));
  const file = join(folder, 'script.sql');
  await writeFile(file, script);
  const args = [
    '-n',
    '-M',
    'prepared',
    '-c',
    String(clients),
    '-j',
    '2',
    '-T',
    String(seconds),
    '-f',
    file,
    databaseUrl,
  ];
  try {
    const { stdout } = await execute('pgbench', args);
    const tps = /tps = ([\d.]+)/u.exec(stdout)?.[1];
    if (tps === undefined) throw new Error(`pgbench said nothing of use:\n${stdout}`);
    return Number(tps);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw missing ? new Error('pgbench is not installed (Debian: apt-get install postgresql-15)') : error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
