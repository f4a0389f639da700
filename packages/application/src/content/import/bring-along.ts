import type { DeckId, ImportId, LearnerId, MediaId, SourceCard, TermExtras } from '@slova/domain';
import type { AdoptHistories } from '../../review/index.ts';
import type { UnitOfWork } from '../../unit-of-work.ts';
import type { AddMedia } from '../add-media.ts';

type Ports = {
  readonly unitOfWork: UnitOfWork;
  readonly addMedia: AddMedia;
  readonly adoptHistories: AdoptHistories;
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
    const cards = recorded(ports, { learnerId, importId, deckId }, extras);
    if (withSchedule) await ports.adoptHistories(learnerId, { importId, deckId, cards });
    // Recordings are kept while the cards are walked over; somebody must walk.
    else for await (const _card of cards) continue;
  };
}

type Place = { readonly learnerId: LearnerId; readonly importId: ImportId; readonly deckId: DeckId };

/** Keeps the recordings that come by, and passes the cards on. */
async function* recorded(
  ports: Ports,
  place: Place,
  extras: AsyncIterable<TermExtras>,
): AsyncGenerator<SourceCard> {
  let page = new Map<string, MediaId>();
  for await (const { guid, recording, cards } of extras) {
    const kept = recording && (await keep(ports, place, recording));
    if (kept) page.set(guid, kept);
    if (page.size >= pageSize) {
      await attach(ports, place, page);
      page = new Map();
    }
    yield* cards;
  }
  if (page.size > 0) await attach(ports, place, page);
}

async function keep({ addMedia }: Ports, { learnerId }: Place, bytes: Uint8Array): Promise<MediaId | null> {
  const added = await addMedia({ bytes, owner: learnerId, kind: 'sound' });
  return typeof added === 'string' ? null : added.id;
}

async function attach(
  { unitOfWork }: Ports,
  { importId, deckId }: Place,
  page: ReadonlyMap<string, MediaId>,
): Promise<void> {
  await unitOfWork(async ({ recordings }) => {
    const terms = await recordings.unrecorded(deckId, importId, [...page.keys()]);
    const taken = terms.flatMap(({ id, guid }) => {
      const media = page.get(guid);
      return media ? [[id, media] as const] : [];
    });
    if (taken.length > 0) await recordings.attach(deckId, new Map(taken));
  });
}
