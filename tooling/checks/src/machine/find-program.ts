import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { searchPath } from '../env.ts';

/** Full path of the first of these programs that this machine has. */
export function findProgram(...names: readonly string[]): string | undefined {
  const candidates = names.flatMap((name) => searchPath().map((folder) => path.join(folder, name)));
  return candidates.find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
