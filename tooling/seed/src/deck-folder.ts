import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Changes when the same files would be loaded otherwise, so that decks already loaded are loaded again. */
const loaderVersion = '2';

const decksFolder = path.resolve(import.meta.dirname, '../decks');

/** The files of one deck, unread but for their bytes. */
export type DeckFolder = {
  readonly slug: string;
  /** SHA-256 of names and contents. */
  readonly contentHash: string;
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[];
};

/** All decks of this package, in the order of their names. */
export async function starterDeckFolders(folder = decksFolder): Promise<DeckFolder[]> {
  const slugs = await readdir(folder);
  return Promise.all(slugs.toSorted().map((slug) => readDeckFolder(path.join(folder, slug), slug)));
}

async function readDeckFolder(folder: string, slug: string): Promise<DeckFolder> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(path.join(folder, name)) })),
  );
  const hash = createHash('sha256').update(loaderVersion);
  for (const { name, bytes } of files) hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  return { slug, contentHash: hash.digest('hex'), files };
}
