import type { GivenFile } from '@slova/application';
import type { ImportKind } from '@slova/domain';
import { beginningOf } from './beginning-of.ts';
import { archiveStart, isDeckArchive } from './deck-archive.ts';
import { isOurJson } from './json-reader.ts';

/** What a file is, by what stands in it; its name is not asked. */
export async function kindOfFile(file: GivenFile): Promise<ImportKind> {
  const { bytes } = await beginningOf(file, 16);
  const start = Buffer.from(bytes);
  const isArchive = start.subarray(0, 4).equals(archiveStart);
  if (isArchive && (await isDeckArchive(file))) return 'json';
  if (isArchive || start.toString('latin1').startsWith('SQLite format 3')) return 'anki';
  return (await isOurJson(file)) ? 'json' : 'table';
}
