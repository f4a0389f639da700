import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What `pnpm slova` says to the operator of the instance under test. Throws when it fails. */
export async function operator(...words: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['tooling/embedded/src/slova.ts', ...words],
    { cwd: new URL('../../..', import.meta.url) },
  );
  return stdout;
}
