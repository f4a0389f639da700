import type { GivenFile, ImportReader } from '@slova/application';
import type { ImportRow } from '@slova/domain';

/** All rows of a file under what its look proposes. */
export async function allRows(reader: ImportReader, file: GivenFile): Promise<ImportRow[]> {
  const { options } = await reader.look(file);
  const rows: ImportRow[] = [];
  for await (const row of reader.rows(file, options, new AbortController().signal, new Map())) rows.push(row);
  return rows;
}
