import type { DayClock, DeckId, Direction, LearnerDay, LearnerId, MediaId } from '@slova/domain';
import {
  directions as allDirections,
  DomainError,
  learnerDayAt,
  leavingNote,
  mediaTypes,
  wallClock,
} from '@slova/domain';
import type { Clock } from '../../clock.ts';
import type { MediaStore } from '../media-ports.ts';
import type { LeavingEntry, PackageNote, PackageQueries, WritePackage } from './package-ports.ts';

type Ports = {
  readonly packages: PackageQueries;
  readonly media: Pick<MediaStore, 'read'>;
  readonly writePackage: WritePackage;
  readonly clock: Clock;
};

export type ExportPackage = (
  learner: DayClock & { readonly id: LearnerId },
  deckId: DeckId,
  withSchedule: boolean,
) => Promise<{ readonly title: string; readonly bytes: AsyncIterable<Uint8Array> }>;

/**
 * A deck as a package for Anki, with its sounds and pictures and, if asked for, the learner's own schedule and answers. Importing it
 * again gives the same terms. Throws `not_found`.
 */
export function makeExportPackage(ports: Ports): ExportPackage {
  const { packages, writePackage, clock } = ports;
  return async ({ id: learnerId, timeZone, dayStartHour }, deckId, withSchedule) => {
    const deck = await packages.deck(learnerId, deckId);
    if (!deck) throw new DomainError('not_found', 'deckId');
    const now = clock();
    const day = { timeZone, dayStartHour };
    const directions = cardsIn((withSchedule ? deck.ownDirections : null) ?? deck.directions);
    const firstOn = (withSchedule ? deck.firstOn : null) ?? learnerDayAt(now, day);
    const about = {
      deckKey: deck.id,
      title: deck.title.replaceAll('::', ':'),
      directions,
      firstOn,
      minutesWest: Math.round((now.getTime() - wallClock(now.getTime(), timeZone)) / 60_000),
      dayStartHour,
      writtenAt: now,
    };
    const entries = packages.entries(learnerId, deckId, withSchedule);
    return {
      title: deck.title,
      bytes: writePackage(about, notesOf(ports, directions, entries, { ...day, firstOn })),
    };
  };
}

// A note without any card cannot be: where gaps alone are asked for, the word is too.
function cardsIn(asked: readonly Direction[]): readonly Direction[] {
  const has = (direction: Direction): boolean => asked.includes(direction);
  const isGapAlone = !has('recognise') && !has('produce');
  return allDirections.filter((direction) => has(direction) || (isGapAlone && direction === 'produce'));
}

async function* notesOf(
  { media }: Ports,
  directions: readonly Direction[],
  pages: AsyncIterable<readonly LeavingEntry[]>,
  clock: DayClock & { readonly firstOn: LearnerDay },
): AsyncGenerator<PackageNote> {
  /** What files are called; null: they are not there. */
  const names = new Map<MediaId, string | null>();
  let position = 0;
  for await (const page of pages) {
    for (const { id, guid, term, media: named, cards } of page) {
      position += 1;
      const fresh: PackageNote['media'][number][] = [];
      for (const { id: mediaId, contentType } of named) {
        if (names.has(mediaId)) continue;
        const bytes = await media.read(mediaId);
        const name = `${mediaId}.${mediaTypes[contentType]}`;
        names.set(mediaId, bytes && name);
        if (bytes) fresh.push({ name, bytes });
      }
      const fileOf = (mediaId: MediaId): string | null => names.get(mediaId) ?? null;
      const note = leavingNote({ guid: guid ?? id, term, fileOf, cards, position }, directions, clock);
      yield { ...note, media: fresh };
    }
  }
}
