import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { PackageAbout, PackageNote, WritePackage } from '@slova/application';
import { ZipFile } from 'yazl';
import { writeCollection } from './written-collection.ts';

/** Writes a package that Anki opens, in a temporary folder that is gone when it has been read or is no longer wanted. */
export const writePackage: WritePackage = async function* writePackage(about, notes) {
  const folder = await mkdtemp(join(tmpdir(), 'slova-apkg-'));
  try {
    yield* createReadStream(await writtenPackage(folder, about, notes)) as AsyncIterable<Uint8Array>;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

async function writtenPackage(
  folder: string,
  about: PackageAbout,
  notes: AsyncIterable<PackageNote>,
): Promise<string> {
  const collection = join(folder, 'collection.anki2');
  const writer = writeCollection(collection, about);
  const media = new Map<string, string>();
  for await (const note of notes) {
    writer.add(note);
    for (const { name, bytes } of note.media) {
      const path = join(folder, `media-${media.size}`);
      await pipeline(bytes, createWriteStream(path));
      media.set(name, path);
    }
  }
  writer.finish();
  const zip = new ZipFile();
  const options = { mtime: about.writtenAt };
  zip.addFile(collection, 'collection.anki2', options);
  const names = Object.fromEntries([...media.keys()].map((name, index) => [index, name]));
  zip.addBuffer(Buffer.from(JSON.stringify(names)), 'media', options);
  for (const [index, path] of [...media.values()].entries())
    zip.addFile(path, String(index), { ...options, compress: false });
  zip.end();
  const path = join(folder, 'package.apkg');
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}
