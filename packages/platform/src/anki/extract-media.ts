import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractToFile } from './extract-entry.ts';
import type { MediaMap } from './media-map.ts';
import type { PackageEntries } from './package-entries.ts';
import { spellingsOf } from './media-spellings.ts';
import type { PackageLimits } from './package-limits.ts';
import { PackageRefused } from './package-refused.ts';

type MediaExtraction = {
  readonly archive: PackageEntries;
  readonly media: MediaMap;
  /** As they stand in the notes' HTML. */
  readonly named: ReadonlySet<string>;
  readonly isZstd: boolean;
  readonly limits: PackageLimits;
};

/** A file that notes name: where it was put, or why it cannot be had. */
export type PackageMedia =
  | { readonly name: string; readonly file: string }
  | { readonly name: string; readonly file: null };

/**
 * Writes the files that notes name, and lists them in `media.json`. Names in a package never become names on a disk: a file is
 * called by its number. One that is too large is left out and told as missing.
 */
export async function extractMedia(extraction: MediaExtraction, folder: string): Promise<void> {
  const { archive, media, named, isZstd, limits } = extraction;
  const found: PackageMedia[] = [];
  let left = limits.expandedBytes;
  const names = new Set([...named].map((written) => nameOf(written, media)));
  for (const name of names) {
    const entry = archive.entries.get(media.get(name) ?? '');
    if (!entry || left <= 0) {
      found.push({ name, file: null });
      continue;
    }
    const file = join('media', String(found.length));
    const mostBytes = Math.min(limits.mediaFileBytes, left);
    const bytes = await extractToFile(
      { zip: archive.zip, entry, isZstd, mostBytes, limits },
      join(folder, file),
    ).catch(tooLarge);
    left -= bytes ?? mostBytes;
    found.push({ name, file: bytes === null ? null : file });
  }
  await writeFile(join(folder, 'media.json'), JSON.stringify(found));
}

/** The file that a note names, as the package calls it; what is not there, as the note does. */
function nameOf(written: string, media: MediaMap): string {
  const spellings = spellingsOf(written);
  return spellings.find((spelling) => media.has(spelling)) ?? spellings.at(-1) ?? '';
}

function tooLarge(error: unknown): null {
  if (error instanceof PackageRefused && error.reason === 'too-large') return null;
  throw error;
}
