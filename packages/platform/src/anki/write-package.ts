import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { WrittenNote, WrittenPackage } from './written-collection.ts';
import { writeCollection } from './written-collection.ts';

/** A note with the files that its fields name; `path` is where the file is. */
export type LeavingNote = WrittenNote & {
  readonly media: readonly { readonly name: string; readonly path: string }[];
};

/**
 * Writes a package that Anki opens into `folder`, which must be empty and is the caller's to remove. Returns its path.
 */
export async function writePackage(
  folder: string,
  about: WrittenPackage,
  notes: AsyncIterable<LeavingNote> | Iterable<LeavingNote>,
): Promise<string> {
  const collection = join(folder, 'collection.anki2');
  const writer = writeCollection(collection, about);
  const media = new Map<string, string>();
  for await (const note of notes) {
    writer.add(note);
    for (const { name, path } of note.media) media.set(name, path);
  }
  writer.finish();
  const zip = new ZipFile();
  zip.addFile(collection, 'collection.anki2', { mtime: about.writtenAt });
  const names = Object.fromEntries([...media.keys()].map((name, index) => [index, name]));
  zip.addBuffer(Buffer.from(JSON.stringify(names)), 'media', { mtime: about.writtenAt });
  for (const [index, path] of [...media.values()].entries())
    zip.addFile(path, String(index), { mtime: about.writtenAt, compress: false });
  zip.end();
  const path = join(folder, 'package.apkg');
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}
