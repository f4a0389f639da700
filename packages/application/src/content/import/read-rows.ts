import type { ImportRow } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { CarriedFiles, GivenFile, Import, ImportFiles, ImportReaders } from './ports.ts';

type Reading = {
  readonly files: ImportFiles;
  readonly readers: ImportReaders;
  readonly batchSize?: number;
};

/**
 * The rows of an import's file, in batches, from its beginning; one batch is read while the one before it is worked on. Throws
 * `unreadable_file`.
 */
export async function* readRows(
  ports: Reading,
  known: Import,
  carried: CarriedFiles,
): AsyncGenerator<readonly ImportRow[]> {
  const reading = new AbortController();
  const batches = batchesOf(ports, known, carried, reading.signal);
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

/** The file of an import, to be read as often as one likes. */
export const givenFile = (
  { files }: Pick<Reading, 'files'>,
  { learnerId, id, fileName, sizeBytes }: Import,
): GivenFile => ({ fileName, sizeBytes, bytes: () => files.bytes(learnerId, id) });

async function* batchesOf(
  ports: Reading,
  known: Import,
  carried: CarriedFiles,
  signal: AbortSignal,
): AsyncGenerator<readonly ImportRow[], undefined> {
  const { readers, batchSize = 1_000 } = ports;
  const reader = readers[known.kind];
  if (!reader || !known.choices) throw new DomainError('unreadable_file');
  const { options } = known.choices;
  let batch: ImportRow[] = [];
  for await (const row of reader.rows(givenFile(ports, known), options, signal, carried)) {
    batch.push(row);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
