import type { Entry, ZipFile } from 'yauzl';
import { openPromise } from 'yauzl';
import type { PackageLimits } from './package-limits.ts';
import { PackageRefused } from './package-refused.ts';

/** An open archive with its entries by name. */
export type PackageEntries = { readonly zip: ZipFile; readonly entries: ReadonlyMap<string, Entry> };

/**
 * Opens the archive and reads its directory, no content. Names that lead out of it are refused by the zip reader itself;
 * folders, encrypted and doubled entries have no place in a package.
 */
export async function openEntries(path: string, limits: PackageLimits): Promise<PackageEntries> {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch(() => {
    throw new PackageRefused('not-a-package');
  });
  if (zip.entryCount > limits.entries) throw new PackageRefused('too-large', 'entries');
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.size >= limits.entries) throw new PackageRefused('too-large', 'entries');
      if (entries.has(entry.fileName) || entry.isEncrypted()) throw new PackageRefused('damaged', 'entries');
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw error instanceof PackageRefused ? error : new PackageRefused(reasonOf(error), 'directory');
  }
  return { zip, entries };
}

const isUnsafe = /absolute path|invalid relative path|invalid characters in fileName/u;

const reasonOf = (error: unknown) =>
  error instanceof Error && isUnsafe.test(error.message) ? 'unsafe-names' : 'damaged';
