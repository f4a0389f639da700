import { createReadStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { AnkiCollection, AnkiNote } from '@slova/domain';
import type { PackageMedia } from './extract-media.ts';
import type { PackageLimits } from './package-limits.ts';
import { packageLimits } from './package-limits.ts';
import { PackageRefused } from './package-refused.ts';
import { runReader } from './run-reader.ts';

/** A package that was read: its notes can be walked over as often as one likes. */
export type ReadPackage = {
  readonly collection: AnkiCollection;
  /** Where each file that a note names was put; null: it is not in the package, or too large. */
  readonly media: ReadonlyMap<string, string | null>;
  readonly notes: () => AsyncIterable<AnkiNote>;
};

/**
 * Reads an Anki package (.apkg, .colpkg, old and new) into `folder`, which must be empty and is the caller's to remove. The
 * file is opened in a process of its own, which gets so much time and memory and can reach nothing but the two. Throws
 * `PackageRefused`; then the folder holds nothing that counts.
 */
export async function readPackage(
  path: string,
  folder: string,
  limits: PackageLimits = packageLimits,
): Promise<ReadPackage> {
  await runReader(path, folder, limits);
  await rm(join(folder, 'collection.db'), { force: true });
  const lines = join(folder, 'notes.ndjson');
  const listed = JSON.parse(await readFile(join(folder, 'media.json'), 'utf8')) as PackageMedia[];
  for await (const line of linesOf(lines)) {
    return {
      collection: JSON.parse(line) as AnkiCollection,
      media: new Map(listed.map(({ name, file }) => [name, file && join(folder, file)])),
      notes: () => notesOf(lines),
    };
  }
  throw new PackageRefused('damaged');
}

async function* notesOf(path: string): AsyncGenerator<AnkiNote> {
  let isFirst = true;
  for await (const line of linesOf(path)) {
    if (!isFirst) yield JSON.parse(line) as AnkiNote;
    isFirst = false;
  }
}

const linesOf = (path: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
