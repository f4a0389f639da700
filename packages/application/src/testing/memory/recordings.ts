import type { DeckId } from '@slova/domain';
import type { RecordingRepository } from '../../index.ts';
import { showDeck } from './content.ts';
import type { MemoryState } from './state.ts';

export function memoryRecordings(state: MemoryState): RecordingRepository {
  return {
    deck(slug) {
      // Decks in memory have no name but their id.
      const deck = [...state.decks.values()].find(({ id }) => id === slug);
      if (!deck) return Promise.resolve(null);
      const terms = deck.terms.map((term) => ({ ...term, recording: term.recording ?? null }));
      return Promise.resolve({ id: deck.id as DeckId, languages: deck, terms });
    },
    attach(deckId, recordings) {
      for (const term of state.terms.values()) {
        const recording = recordings.get(term.id);
        if (term.deckId !== deckId || !recording) continue;
        state.terms.set(term.id, { ...term, written: { ...term.written, recording } });
        state.mediaUses.set(`${recording} ${deckId}`, true);
      }
      showDeck(state, deckId);
      return Promise.resolve();
    },
  };
}
