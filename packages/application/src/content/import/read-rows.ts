import type { ImportRow } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { Import, ImportFiles, ImportReaders } from './ports.ts';

/** The rows of an import's file, in batches, from its beginning. Throws `unreadable_file`. */
export async function* readRows(
  {
    files,
    readers,
    batchSize = 1_000,
  }: { readonly files: ImportFiles; readonly readers: ImportReaders; readonly batchSize?: number },
  { learnerId, id, kind, fileName, sizeBytes, choices }: Import,
): AsyncGenerator<readonly ImportRow[]> {
  const reader = readers[kind];
  if (!reader || !choices) throw new DomainError('unreadable_file');
  const file = { fileName, sizeBytes, bytes: () => files.bytes(learnerId, id) };
  const reading = new AbortController();
  let batch: ImportRow[] = [];
  try {
    for await (const row of reader.rows(file, choices.options, reading.signal)) {
      batch.push(row);
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  } finally {
    reading.abort();
  }
}
