import type { DeckId, LearnerId, MediaId, MediaType, TableTerm } from '@slova/domain';
import { DomainError, mediaIn, mediaOfTerm, mediaTypes } from '@slova/domain';
import type { Clock } from '../../clock.ts';
import type { MediaStore } from '../media-ports.ts';
import type { DeckExport, ExportQueries, WriteArchive } from './ports.ts';
import { writeDeckBesideMedia } from './write-deck.ts';

type Ports = {
  readonly exports: Pick<ExportQueries, 'deck' | 'terms' | 'media'>;
  readonly media: Pick<MediaStore, 'read'>;
  readonly writeArchive: WriteArchive;
  readonly clock: Clock;
};

export type ExportArchive = (
  learnerId: LearnerId,
  deckId: DeckId,
) => Promise<{ readonly deck: DeckExport; readonly bytes: AsyncIterable<Uint8Array> }>;

/**
 * A deck as JSON with its pictures and sounds beside it, each once and named by its address, in an archive that is written while it is
 * sent. Importing it again gives the same terms, seen and heard. Throws `not_found`.
 */
export function makeExportArchive({ exports, media, writeArchive, clock }: Ports): ExportArchive {
  return async (learnerId, deckId) => {
    const deck = await exports.deck(learnerId, deckId);
    if (!deck) throw new DomainError('not_found', 'deckId');
    const named = new Map<MediaId, MediaType>();
    const find = async (ids: readonly MediaId[]): Promise<void> => {
      const fresh = [...new Set(ids)].filter((id) => !named.has(id));
      if (fresh.length === 0) return;
      for (const [id, type] of await exports.media(deckId, fresh)) named.set(id, type);
    };
    async function* pages(): AsyncGenerator<readonly TableTerm[]> {
      await find(mediaIn(deck?.description.en ?? '', deck?.description.ru ?? ''));
      for await (const page of exports.terms(deckId)) {
        await find(page.flatMap(mediaOfTerm));
        yield page;
      }
    }
    const files = () =>
      Array.from(named, ([id, type]) => ({
        name: `media/${id}.${mediaTypes[type]}`,
        read: () => media.read(id),
      }));
    const document = { name: 'deck.json', text: writeDeckBesideMedia(deck, pages()), writtenAt: clock() };
    return { deck, bytes: writeArchive(document, files) };
  };
}
