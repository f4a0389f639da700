import type { GivenFile } from '@slova/application';
import type { ImportKind } from '@slova/domain';
import { beginningOf } from './beginning-of.ts';
import { isOurJson } from './json-reader.ts';

/** What a file is, by what stands in it; its name is not asked. */
export async function kindOfFile(file: GivenFile): Promise<ImportKind> {
  const { bytes } = await beginningOf(file, 16);
  const start = Buffer.from(bytes);
  const isArchive = start.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
  if (isArchive || start.toString('latin1').startsWith('SQLite format 3')) return 'anki';
  return (await isOurJson(file)) ? 'json' : 'table';
}
