import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DatabaseSync } from 'node:sqlite';
import { collectionOf } from './collection-rows.ts';
import type { PackageEntries } from './package-entries.ts';
import { openEntries } from './package-entries.ts';
import { extractToFile, extractToMemory } from './extract-entry.ts';
import { extractMedia } from './extract-media.ts';
import { mediaMapOf } from './media-map.ts';
import { noteRows } from './note-rows.ts';
import { openCollection } from './open-collection.ts';
import { PackageRefused } from './package-refused.ts';
import type { PackageLimits } from './package-limits.ts';
import { versionOf } from './package-version.ts';

/**
 * Unpacks a package into `folder`: `notes.ndjson`, a line for the collection and one for each note, and the media files that
 * notes name, in `media`, under the names of their archive entries. Runs in a process of its own, on files of anybody.
 */
export async function preparePackage(path: string, folder: string, limits: PackageLimits): Promise<void> {
  const archive = await openEntries(path, limits);
  const version = await versionOf(archive, limits);
  const database = join(folder, 'collection.db');
  const { zip } = archive;
  const isZstd = version.isZstd;
  await extractToFile(
    { zip, entry: version.entry, isZstd, mostBytes: limits.expandedBytes, limits },
    database,
  );
  const media = await mediaOf(archive, isZstd, limits);
  const named = new Set<string>();
  await writeLines(openCollection(database), join(folder, 'notes.ndjson'), named, limits);
  await mkdir(join(folder, 'media'));
  await extractMedia({ archive, media, named, isZstd, limits }, folder);
  zip.close();
}

async function mediaOf({ zip, entries }: PackageEntries, isZstd: boolean, limits: PackageLimits) {
  const entry = entries.get('media');
  if (!entry) return new Map<string, string>();
  const bytes = await extractToMemory({ zip, entry, isZstd, mostBytes: limits.mediaMapBytes, limits });
  return mediaMapOf(bytes, isZstd);
}

async function writeLines(
  database: DatabaseSync,
  path: string,
  named: Set<string>,
  limits: PackageLimits,
): Promise<void> {
  try {
    await pipeline(Readable.from(linesOf(database, named, limits)), createWriteStream(path, { flags: 'wx' }));
  } catch (error) {
    throw error instanceof PackageRefused ? error : new PackageRefused('damaged', 'collection');
  } finally {
    database.close();
  }
}

const mediaNames = /\[sound:([^\]]+)\]|\b(?:src|data)\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s"'>]+))/giu;

function* linesOf(database: DatabaseSync, named: Set<string>, limits: PackageLimits): Generator<string> {
  const collection = JSON.stringify(collectionOf(database));
  if (collection.length > limits.collectionCharacters) throw new PackageRefused('too-large', 'collection');
  yield `${collection}\n`;
  for (const note of noteRows(database, limits)) {
    for (const field of note.fields) {
      for (const [, ...names] of field.matchAll(mediaNames)) named.add(names.find(Boolean) ?? '');
    }
    yield `${JSON.stringify(note)}\n`;
  }
}
