import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from './repository-root.ts';

/**
 * A mark that changes when a source file of these packages, of a workspace package they use, or the lockfile changes.
 * It looks at names, sizes and times of change only: a few milliseconds for the whole repository.
 */
export async function sourceFingerprint(packages: readonly string[]): Promise<string> {
  const folders = await withDependencies(packages);
  const files = (await Promise.all(folders.map((folder) => sourcesIn(join(repositoryRoot, folder)))))
    .flat()
    .toSorted();
  const marks = await Promise.all([join(repositoryRoot, 'pnpm-lock.yaml'), ...files].map(markOf));
  return createHash('sha256').update(marks.join('\n')).digest('hex');
}

/** The packages and, through `workspace:` dependencies, every package below them. */
async function withDependencies(packages: readonly string[]): Promise<readonly string[]> {
  const found = new Set(packages);
  for (const folder of found) {
    const manifest = JSON.parse(
      await readFile(join(repositoryRoot, folder, 'package.json'), 'utf8'),
    ) as Manifest;
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })) {
      const below = await folderOf(name);
      if (below !== undefined) found.add(below);
    }
  }
  return [...found];
}

type Manifest = Readonly<{ dependencies?: object; devDependencies?: object }>;

async function folderOf(name: string): Promise<string | undefined> {
  if (!name.startsWith('@slova/')) return undefined;
  const candidates = ['packages', 'tooling'].map((parent) => `${parent}/${name.slice('@slova/'.length)}`);
  const exist = await Promise.all(
    candidates.map((folder) =>
      stat(join(repositoryRoot, folder)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return candidates.find((_, index) => exist[index]);
}

async function sourcesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_SOURCE.has(entry.name) ? [] : sourcesIn(path);
    return entry.isFile() && !GENERATED.has(entry.name) && !entry.name.includes('.test.') ? [path] : [];
  });
  return (await Promise.all(nested)).flat();
}

const NOT_SOURCE = new Set([
  'node_modules',
  'dist',
  'e2e',
  '.turbo',
  'coverage',
  'test-results',
  'playwright-report',
]);
/** Written by the build itself. */
const GENERATED = new Set(['routeTree.gen.ts']);

async function markOf(file: string): Promise<string> {
  const { size, mtimeMs } = await stat(file);
  return `${file}:${size}:${mtimeMs}`;
}
