import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { GivenFile, ImportedFile } from '@slova/application';
import { importLimits } from '@slova/application';
import { DomainError } from '@slova/domain';
import type { PackageEntries } from '../anki/index.ts';
import { extractToFile, extractToMemory, openEntries, packageLimits, PackageRefused } from '../anki/index.ts';
import { beginningOf } from './beginning-of.ts';

/** A deck as JSON, and what came beside it, by addresses. */
type OpenedDeck = { readonly document: GivenFile; readonly media: () => AsyncIterable<ImportedFile> };

const documentName = 'deck.json';
const mediaName = /^media\/(?<id>[0-9a-f]{64})\.[a-z0-9]{1,5}$/u;

/** True when a file is an archive that begins as ours do; its first name stands behind the header (APPNOTE 4.3.7). */
export async function isDeckArchive(file: GivenFile): Promise<boolean> {
  const { bytes } = await beginningOf(file, 30 + documentName.length);
  const start = Buffer.from(bytes);
  const isOurs = start.length > 30 && start.readUInt16LE(26) === documentName.length;
  return isOurs && start.subarray(0, 4).equals(archiveStart) && start.toString('latin1', 30) === documentName;
}

export const archiveStart = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/**
 * A file as a deck for as long as the loop over this one result lasts: an archive is unpacked into a temporary folder that is gone
 * then, within the bounds that hold for packages of anybody. Throws `unreadable_file`.
 */
export async function* openedDeck(file: GivenFile): AsyncGenerator<OpenedDeck> {
  if (!(await isDeckArchive(file))) return yield { document: file, media: nothingBeside };
  const folder = await mkdtemp(path.join(tmpdir(), 'slova-deck-'));
  let archive: PackageEntries | undefined;
  try {
    const packed = path.join(folder, 'archive');
    await pipeline(Readable.from(file.bytes()), createWriteStream(packed));
    archive = await openEntries(packed, packageLimits);
    yield await unpacked(archive, file, folder);
  } catch (error) {
    throw error instanceof PackageRefused ? new DomainError('unreadable_file', error.reason) : error;
  } finally {
    archive?.zip.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function* nothingBeside(): AsyncGenerator<ImportedFile> {}

async function unpacked(
  archive: PackageEntries,
  { fileName }: GivenFile,
  folder: string,
): Promise<OpenedDeck> {
  const { zip, entries } = archive;
  const entry = entries.get(documentName);
  if (!entry) throw new PackageRefused('not-a-package');
  const unpackedTo = path.join(folder, documentName);
  // No more than would be taken without an archive around it.
  const limits = { isZstd: false, mostBytes: importLimits.bytes, limits: packageLimits };
  const sizeBytes = await extractToFile({ zip, entry, ...limits }, unpackedTo);
  const document = { fileName, sizeBytes, bytes: () => createReadStream(unpackedTo) };
  return { document, media: () => filesOf(archive) };
}

/** No name becomes one on a disk; what is too large, or more than all may be together, did not come along. */
async function* filesOf({ zip, entries }: PackageEntries): AsyncGenerator<ImportedFile> {
  let left = packageLimits.expandedBytes;
  for (const [name, entry] of entries) {
    const id = mediaName.exec(name)?.groups?.['id'];
    const mostBytes = Math.min(packageLimits.mediaFileBytes, left);
    if (!id || entry.uncompressedSize > mostBytes) continue;
    const bytes = await extractToMemory({
      zip,
      entry,
      isZstd: false,
      mostBytes,
      limits: packageLimits,
    }).catch(tooLarge);
    left -= bytes?.length ?? mostBytes;
    if (bytes) yield { name: id, read: () => Promise.resolve(bytes) };
  }
}

function tooLarge(error: unknown): null {
  if (error instanceof PackageRefused && error.reason === 'too-large') return null;
  throw error instanceof PackageRefused ? new DomainError('unreadable_file', error.reason) : error;
}
