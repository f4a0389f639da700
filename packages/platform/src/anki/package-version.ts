import type { Entry } from 'yauzl';
import { extractToMemory } from './extract-entry.ts';
import type { PackageEntries } from './package-entries.ts';
import type { PackageLimits } from './package-limits.ts';
import { PackageRefused } from './package-refused.ts';
import { wireFields } from './wire-fields.ts';

/** Newest first: newer packages carry an old collection too, with a note that says they are too new. */
const collections = ['collection.anki21b', 'collection.anki21', 'collection.anki2'] as const;
const newestVersion = 3;

/** Which entry holds the collection, and whether everything inside is compressed with Zstandard. */
export async function versionOf(
  { zip, entries }: PackageEntries,
  limits: PackageLimits,
): Promise<{ readonly entry: Entry; readonly isZstd: boolean }> {
  const meta = entries.get('meta');
  if (meta) {
    const bytes = await extractToMemory({ zip, entry: meta, isZstd: false, mostBytes: 1_024, limits });
    const version = wireFields(bytes).find(({ number }) => number === 1)?.value;
    if (typeof version !== 'number' || version > newestVersion) throw new PackageRefused('too-new');
  }
  const name = collections.find((each) => entries.has(each));
  const entry = name && entries.get(name);
  if (!entry) throw new PackageRefused('not-a-package');
  return { entry, isZstd: name === 'collection.anki21b' };
}
