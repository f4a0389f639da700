import type { ImportId, LearnerId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { FileLook, ImportFiles, ImportQueries, ImportReaders, ReadingOptions } from './ports.ts';

export type LookAtImport = (
  learnerId: LearnerId,
  importId: ImportId,
  wanted: ReadingOptions,
) => Promise<FileLook>;

/** What a file looks like when it is read in another way. Changes nothing. Throws `not_found`, `unreadable_file`. */
export function makeLookAtImport({
  importQueries,
  files,
  readers,
}: {
  readonly importQueries: ImportQueries;
  readonly files: ImportFiles;
  readonly readers: ImportReaders;
}): LookAtImport {
  return async (learnerId, id, wanted) => {
    const known = await importQueries.get(learnerId, id);
    if (!known || known.endedAt) throw new DomainError('not_found', 'importId');
    const { fileName, sizeBytes, kind } = known;
    const look = await readers[kind]?.look(
      { fileName, sizeBytes, bytes: () => files.bytes(learnerId, id) },
      wanted,
    );
    if (!look) throw new DomainError('unreadable_file');
    return look;
  };
}
