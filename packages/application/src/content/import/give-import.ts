import type { ImportId, ImportKind, LearnerId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { Clock, NewId } from '../../clock.ts';
import type { UnitOfWork } from '../../unit-of-work.ts';
import { nothingYet } from './nothing-yet.ts';
import type { GivenFile, Import, ImportFiles, ImportReaders } from './ports.ts';

type Ports = {
  readonly unitOfWork: UnitOfWork;
  readonly files: ImportFiles;
  readonly readers: ImportReaders;
  readonly kindOfFile: (file: GivenFile) => Promise<ImportKind>;
  readonly clock: Clock;
  readonly newId: NewId;
};

export type GiveImport = (
  learnerId: LearnerId,
  given: { readonly fileName: string; readonly bytes: AsyncIterable<Uint8Array> },
) => Promise<ImportId>;

/** Bytes of one file; media come along in packages. */
export const importLimits = { bytes: 100 * 1_024 * 1_024, unfinished: 10, partBytes: 256 * 1_024 } as const;

/**
 * Takes a file in and looks at its beginning; nothing is changed by it yet. Throws `too_many_imports`, `file_too_large`, and
 * `unreadable_file`.
 */
export function makeGiveImport({ unitOfWork, files, readers, kindOfFile, clock, newId }: Ports): GiveImport {
  return async (learnerId, { fileName, bytes }) => {
    const unfinished = await unitOfWork(({ imports }) => imports.unfinished(learnerId));
    if (unfinished >= importLimits.unfinished) throw new DomainError('too_many_imports');
    const id = newId() as ImportId;
    try {
      const sizeBytes = await keep(bytes, (part, piece) => files.append(learnerId, id, part, piece));
      const file = { fileName, sizeBytes, bytes: () => files.bytes(learnerId, id) };
      const kind = await kindOfFile(file);
      const look = await readers[kind]?.look(file);
      if (!look || sizeBytes === 0) throw new DomainError('unreadable_file');
      const added: Import = { ...fresh, learnerId, id, kind, fileName, sizeBytes, look, createdAt: clock() };
      await unitOfWork(({ imports }) => imports.add(added));
    } catch (error) {
      await files.remove(learnerId, id);
      throw error;
    }
    return id;
  };
}

const fresh = {
  ...nothingYet,
  choices: null,
  state: 'given',
  ending: null,
  expected: null,
  deckId: null,
  failure: null,
  endedAt: null,
} as const;

/** Keeps bytes in parts of one size, and counts them. Throws `file_too_large` as soon as it is. */
async function keep(
  bytes: AsyncIterable<Uint8Array>,
  append: (part: number, piece: Uint8Array) => Promise<void>,
): Promise<number> {
  let pieces: Uint8Array[] = [];
  let waiting = 0;
  let part = 0;
  let total = 0;
  const write = async (): Promise<void> => {
    await append((part += 1), joined(pieces, waiting));
    pieces = [];
    waiting = 0;
  };
  for await (const piece of bytes) {
    total += piece.length;
    if (total > importLimits.bytes) throw new DomainError('file_too_large');
    pieces.push(piece);
    waiting += piece.length;
    if (waiting >= importLimits.partBytes) await write();
  }
  if (waiting > 0) await write();
  return total;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
