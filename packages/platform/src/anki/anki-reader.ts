import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CarriedFiles, GivenFile, ImportReader } from '@slova/application';
import type { FindMedia, ImportedTerm } from '@slova/domain';
import { ankiSummary, DomainError, languageByScript, makeAnkiRows } from '@slova/domain';
import { spellingsOf } from './media-spellings.ts';
import { PackageRefused } from './package-refused.ts';
import type { ReadPackage } from './read-package.ts';
import { readPackage } from './read-package.ts';
import { readingBudget } from './reading-budget.ts';

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
  async *rows(file, _options, signal, carried) {
    for await (const read of unpacked(file)) {
      const rowsOf = makeAnkiRows(read.collection, finder(carried));
      const spend = readingBudget();
      let row = 1;
      for await (const note of read.notes()) {
        signal.throwIfAborted();
        const rows = spend(() => rowsOf(note, row));
        row += rows.length;
        yield* rows;
      }
    }
  },
  async *media(file, signal) {
    for await (const { media } of unpacked(file)) {
      for (const [name, path] of media) {
        signal.throwIfAborted();
        if (path !== null) yield { name, read: () => readFile(path) };
      }
    }
  },
  async *extras(file, signal) {
    for await (const { collection, notes } of unpacked(file)) {
      const rowsOf = makeAnkiRows(collection);
      const spend = readingBudget();
      for await (const note of notes()) {
        signal.throwIfAborted();
        for (const { term, cards } of spend(() => rowsOf(note, 1))) {
          const guid = term?.guid;
          if (guid) yield { guid, cards: cards.map((card) => ({ ...card, guid, collection })) };
        }
      }
    }
  },
};

/** What has become of a file, under whichever spelling of its name a note has it. */
function finder(carried: CarriedFiles): FindMedia {
  return (name) => {
    const spelling = spellingsOf(name).find((each) => carried.has(each)) ?? name;
    return carried.get(spelling) ?? 'media_missing';
  };
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

/** Of so many it is guessed what language the sides are in. */
const lookedAtNotes = 50;

async function previewOf({
  collection,
  notes,
  media,
}: ReadPackage): Promise<Readonly<Record<string, unknown>>> {
  const notesOfType = new Map<string, number>();
  const counts = { notes: 0, cards: 0, reviews: 0 };
  const rowsOf = makeAnkiRows(collection);
  const first: ImportedTerm[] = [];
  for await (const note of notes()) {
    const { notetypeId, cards } = note;
    if (counts.notes < lookedAtNotes) first.push(...rowsOf(note, 1).flatMap(({ term }) => term ?? []));
    notesOfType.set(notetypeId, (notesOfType.get(notetypeId) ?? 0) + 1);
    counts.notes += 1;
    counts.cards += cards.length;
    for (const { reviews } of cards) counts.reviews += reviews.length;
  }
  const missingMedia = [...media.values()].filter((file) => file === null).length;
  const languages = {
    term: languageByScript(first.map(({ headword }) => headword)),
    answer: languageByScript(first.flatMap(({ senses }) => senses.flatMap(({ answers }) => answers))),
  };
  return ankiSummary(collection, { ...counts, notesOfType, media: media.size, missingMedia, languages });
}
