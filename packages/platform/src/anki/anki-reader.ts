import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { GivenFile, ImportReader } from '@slova/application';
import type { AnkiRow, RowProblem } from '@slova/domain';
import { ankiSummary, DomainError, makeAnkiRows } from '@slova/domain';
import { PackageRefused } from './package-refused.ts';
import type { ReadPackage } from './read-package.ts';
import { readPackage } from './read-package.ts';

/**
 * Reads Anki packages. Each reading unpacks the file anew, in a process of its own, into a temporary folder that is gone when
 * the reading ends: nothing of a stranger's file stays on the disk.
 */
export const ankiReader: ImportReader = {
  async look(file) {
    for await (const read of unpacked(file))
      return { options: { kind: 'anki' }, preview: await previewOf(read) };
    throw new DomainError('unreadable_file');
  },
  async *rows(file, _options, signal) {
    for await (const read of unpacked(file)) {
      const rowsOf = makeAnkiRows(read.collection);
      let row = 1;
      for await (const note of read.notes()) {
        signal.throwIfAborted();
        const rows = rowsOf(note, row);
        row += rows.length;
        for (const each of rows)
          yield { ...each, problems: [...each.problems, ...mediaProblems(each, read)] };
      }
    }
  },
};

/** Unpacks the file for as long as the loop over this one result lasts. */
async function* unpacked(file: GivenFile): AsyncGenerator<ReadPackage> {
  const folder = await mkdtemp(join(tmpdir(), 'slova-anki-'));
  try {
    const path = join(folder, 'package');
    await pipeline(Readable.from(file.bytes()), createWriteStream(path));
    const into = join(folder, 'unpacked');
    await mkdir(into);
    yield await readPackage(path, into);
  } catch (error) {
    throw error instanceof PackageRefused ? new DomainError('unreadable_file', error.reason) : error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function previewOf({
  collection,
  notes,
  media,
}: ReadPackage): Promise<Readonly<Record<string, unknown>>> {
  const notesOfType = new Map<string, number>();
  const counts = { notes: 0, cards: 0, reviews: 0 };
  for await (const { notetypeId, cards } of notes()) {
    notesOfType.set(notetypeId, (notesOfType.get(notetypeId) ?? 0) + 1);
    counts.notes += 1;
    counts.cards += cards.length;
    for (const { reviews } of cards) counts.reviews += reviews.length;
  }
  const missingMedia = [...media.values()].filter((file) => file === null).length;
  return ankiSummary(collection, { ...counts, notesOfType, media: media.size, missingMedia });
}

/** Files that a row names and that will not come along: not in the package, or of no use to a term (rule I5). */
function mediaProblems({ row, media }: AnkiRow, read: ReadPackage): RowProblem[] {
  return media.map(({ name, isRecording }) => ({
    row,
    code: (read.media.get(name) ?? null) === null ? 'media_missing' : 'media_unusable',
    field: isRecording ? 'recording' : null,
    detail: name,
  }));
}
