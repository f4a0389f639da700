import type { ImportRow } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { Import, ImportFiles, ImportReaders } from './ports.ts';

type Reading = {
  readonly files: ImportFiles;
  readonly readers: ImportReaders;
  readonly batchSize?: number;
};

/**
 * The rows of an import's file, in batches, from its beginning; one batch is read while the one before it is worked on. Throws
 * `unreadable_file`.
 */
export async function* readRows(ports: Reading, known: Import): AsyncGenerator<readonly ImportRow[]> {
  const reading = new AbortController();
  const batches = batchesOf(ports, known, reading.signal);
  let next = batches.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = batches.next();
      // Whoever waits for it hears of it; until somebody does, nobody has to.
      next.catch(() => {});
      yield value;
    }
  } finally {
    reading.abort();
    await batches.return(undefined);
  }
}

async function* batchesOf(
  { files, readers, batchSize = 1_000 }: Reading,
  { learnerId, id, kind, fileName, sizeBytes, choices }: Import,
  signal: AbortSignal,
): AsyncGenerator<readonly ImportRow[], undefined> {
  const reader = readers[kind];
  if (!reader || !choices) throw new DomainError('unreadable_file');
  const file = { fileName, sizeBytes, bytes: () => files.bytes(learnerId, id) };
  let batch: ImportRow[] = [];
  for await (const row of reader.rows(file, choices.options, signal)) {
    batch.push(row);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
