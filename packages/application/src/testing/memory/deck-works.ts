import type { DeckWorkRepository } from '../../index.ts';
import type { MemoryState } from './state.ts';

const keyOf = (learnerId: string, id: string): string => `${learnerId} ${id}`;

export function memoryDeckWorks(state: MemoryState): DeckWorkRepository {
  return {
    async add(work, termIds) {
      state.deckWorks.set(keyOf(work.learnerId, work.id), { work, termIds });
    },
    async lock(learnerId, id, next) {
      const found = state.deckWorks.get(keyOf(learnerId, id));
      if (!found) return null;
      const { work, termIds } = found;
      return { work, termIds: termIds.slice(work.done, work.done + next) };
    },
    async save(work) {
      const key = keyOf(work.learnerId, work.id);
      const termIds = work.endedAt ? [] : (state.deckWorks.get(key)?.termIds ?? []);
      state.deckWorks.set(key, { work, termIds });
    },
    async going(deckId) {
      const works = [...state.deckWorks.values()].map(({ work }) => work);
      return works.find((work) => work.deckId === deckId && work.endedAt === null) ?? null;
    },
  };
}
