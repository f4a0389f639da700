import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { GivenFile, ImportReader } from '@slova/application';
import { longestRecording } from '@slova/application';
import type { AnkiRow, RowProblem, TermExtras } from '@slova/domain';
import { ankiSummary, DomainError, makeAnkiRows, soundTypeOf } from '@slova/domain';
import { spellingsOf } from './media-spellings.ts';
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
      return { options: { kind: 'anki', withSchedule: false }, preview: await previewOf(read) };
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
          yield { ...each, problems: [...each.problems, ...(await mediaProblems(each, read))] };
      }
    }
  },
  extras: extrasOf,
};

async function* extrasOf(file: GivenFile, signal: AbortSignal): AsyncGenerator<TermExtras> {
  for await (const read of unpacked(file)) {
    const { collection } = read;
    const rowsOf = makeAnkiRows(collection);
    for await (const note of read.notes()) {
      signal.throwIfAborted();
      for (const { term, cards, media } of rowsOf(note, 1)) {
        const guid = term?.guid;
        if (!guid) continue;
        const sound = media.find(({ isRecording }) => isRecording);
        const recording = sound ? await soundNamed(sound.name, read) : null;
        yield { guid, recording, cards: cards.map((card) => ({ ...card, guid, collection })) };
      }
    }
  }
}

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
async function mediaProblems({ row, media }: AnkiRow, read: ReadPackage): Promise<RowProblem[]> {
  const problems: RowProblem[] = [];
  for (const { name, isRecording } of media) {
    const isMissing = pathOf(name, read) === null;
    if (!isMissing && isRecording && (await soundNamed(name, read))) continue;
    const field = isRecording ? 'recording' : null;
    problems.push({ row, code: isMissing ? 'media_missing' : 'media_unusable', field, detail: name });
  }
  return problems;
}

/** A sound of the package that browsers play, of a length that a recording may have; null for everything else. */
async function soundNamed(name: string, read: ReadPackage): Promise<Uint8Array | null> {
  const path = pathOf(name, read);
  if (path === null || (await stat(path)).size > longestRecording) return null;
  const bytes = await readFile(path);
  return soundTypeOf(bytes) ? bytes : null;
}

/** Where a file of the package was put, under whichever spelling of its name a note has it; null: it is not there. */
function pathOf(name: string, { media }: ReadPackage): string | null {
  const spelling = spellingsOf(name).find((each) => media.has(each)) ?? name;
  return media.get(spelling) ?? null;
}
