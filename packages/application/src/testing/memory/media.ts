import { createHash } from 'node:crypto';
import type { DeckId, MediaId } from '@slova/domain';
import type { MediaQueries, MediaStore, RecordingRepository } from '../../index.ts';
import type { MemoryState } from './state.ts';

/** Content in memory, under its address. */
export function memoryMediaStore(): MediaStore {
  const contents = new Map<MediaId, Uint8Array>();
  return {
    keep(bytes) {
      const id = createHash('sha256').update(bytes).digest('hex') as MediaId;
      contents.set(id, bytes);
      return Promise.resolve(id);
    },
    read(id, part) {
      const bytes = contents.get(id);
      const wanted = bytes?.subarray(part?.first ?? 0, part ? part.last + 1 : bytes.length);
      return Promise.resolve(wanted ? inOnePiece(wanted) : null);
    },
  };
}

async function* inOnePiece(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

export function memoryMedia(state: MemoryState): MediaQueries {
  return { find: (id) => Promise.resolve(state.media.get(id) ?? null) };
}

export function memoryRecordings(state: MemoryState): RecordingRepository {
  return {
    deck(slug) {
      // Decks in memory have no name but their id.
      const deck = [...state.decks.values()].find(({ id }) => id === slug);
      if (!deck) return Promise.resolve(null);
      const terms = deck.terms.map((term) => ({ ...term, recording: term.recording ?? null }));
      return Promise.resolve({ id: deck.id as DeckId, languages: deck, terms });
    },
    unrecorded(deckId, importId, guids) {
      const added = new Set<string | null>(
        state.revisions.flatMap(({ revision: { batchId, kind, termId } }) =>
          (batchId as string) === importId && kind === 'created' ? [termId] : [],
        ),
      );
      const recorded = new Map(state.decks.get(deckId)?.terms.map(({ id, recording }) => [id, recording]));
      const terms = [...state.terms.values()].flatMap(({ id, guid }) =>
        guid !== null && guids.includes(guid) && added.has(id) && recorded.has(id) && !recorded.get(id)
          ? [{ id, guid }]
          : [],
      );
      return Promise.resolve(terms);
    },
    attach(deckId, media, recordings) {
      for (const each of media) if (!state.media.has(each.id)) state.media.set(each.id, each);
      const deck = state.decks.get(deckId);
      if (!deck) return Promise.reject(new Error('no such deck'));
      const terms = deck.terms.map((term) => ({
        ...term,
        recording: recordings.get(term.id) ?? term.recording,
      }));
      state.decks.set(deckId, { ...deck, terms });
      return Promise.resolve();
    },
  };
}
