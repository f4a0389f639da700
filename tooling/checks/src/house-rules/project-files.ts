import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Every file of the project, relative to the root: what git tracks, found without needing git. */
export async function projectFiles(root: string, folder = ''): Promise<readonly string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true });
  const found = entries
    .filter(({ name }) => !isGenerated(name))
    .map(async (entry): Promise<readonly string[]> => {
      const file = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return await projectFiles(root, file);
      return entry.isFile() ? [file] : [];
    });
  return (await Promise.all(found)).flat();
}

/** Folders that a tool or a run of Slova made (see .gitignore). */
function isGenerated(name: string): boolean {
  return generated.has(name);
}

const generated: ReadonlySet<string> = new Set([
  '.git',
  '.data',
  '.turbo',
  'node_modules',
  'dist',
  'coverage',
  'playwright-report',
  'test-results',
]);
