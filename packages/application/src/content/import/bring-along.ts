import type { DeckId, ImportId, LearnerId, MediaId, SourceCard, TermExtras } from '@slova/domain';
import { soundTypeOf } from '@slova/domain';
import type { Clock } from '../../clock.ts';
import type { AdoptHistories } from '../../review/index.ts';
import type { UnitOfWork } from '../../unit-of-work.ts';
import { longestRecording } from '../add-recordings.ts';
import type { Media, MediaStore } from '../media-ports.ts';

type Ports = {
  readonly unitOfWork: UnitOfWork;
  readonly media: Pick<MediaStore, 'keep'>;
  readonly adoptHistories: AdoptHistories;
  readonly clock: Clock;
};

export type BringAlong = (
  learnerId: LearnerId,
  brought: {
    readonly importId: ImportId;
    readonly deckId: DeckId;
    /** Whether the schedule comes too (rule I2). */
    readonly withSchedule: boolean;
    readonly extras: AsyncIterable<TermExtras>;
  },
) => Promise<void>;

/** Recordings that are attached in one transaction. */
const pageSize = 200;

/**
 * Brings what a file has of its terms besides the terms themselves, once these are there: recordings of headwords, and the
 * schedule if asked for. All of it can be done again: what is there already stays.
 */
export function makeBringAlong(ports: Ports): BringAlong {
  return async (learnerId, { importId, deckId, withSchedule, extras }) => {
    const cards = recorded(ports, { importId, deckId }, extras);
    if (withSchedule) await ports.adoptHistories(learnerId, { importId, deckId, cards });
    // Recordings are kept while the cards are walked over; somebody must walk.
    else for await (const _card of cards) continue;
  };
}

type Place = { readonly importId: ImportId; readonly deckId: DeckId };

/** Keeps the recordings that come by, and passes the cards on. */
async function* recorded(
  ports: Ports,
  place: Place,
  extras: AsyncIterable<TermExtras>,
): AsyncGenerator<SourceCard> {
  let page = new Map<string, Media>();
  for await (const { guid, recording, cards } of extras) {
    const kept = recording && (await keep(ports, recording));
    if (kept) page.set(guid, kept);
    if (page.size >= pageSize) {
      await attach(ports, place, page);
      page = new Map();
    }
    yield* cards;
  }
  if (page.size > 0) await attach(ports, place, page);
}

async function keep({ media, clock }: Ports, bytes: Uint8Array): Promise<Media | null> {
  const contentType = soundTypeOf(bytes);
  if (!contentType || bytes.length > longestRecording) return null;
  const id: MediaId = await media.keep(bytes);
  return { id, contentType, byteSize: bytes.length, storedAt: clock() };
}

async function attach(
  { unitOfWork }: Ports,
  { importId, deckId }: Place,
  page: ReadonlyMap<string, Media>,
): Promise<void> {
  await unitOfWork(async ({ recordings }) => {
    const terms = await recordings.unrecorded(deckId, importId, [...page.keys()]);
    const taken = terms.flatMap(({ id, guid }) => {
      const media = page.get(guid);
      return media ? [[id, media.id] as const] : [];
    });
    if (taken.length > 0) await recordings.attach(deckId, [...page.values()], new Map(taken));
  });
}
