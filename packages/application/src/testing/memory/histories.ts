import { defaultSettings } from '@slova/domain';
import type { HistoryRepository } from '../../index.ts';
import { historyOf, log, loggedOf, revise } from './log-rows.ts';
import type { MemoryState } from './state.ts';

export function memoryHistories(state: MemoryState): HistoryRepository {
  const own = (learnerId: string) =>
    [...state.cards.values()]
      .filter((card) => card.learnerId === learnerId)
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const rowsOf = (importId: string) =>
    state.log.filter((row) => row.importId === importId && row.undoneAt === null);
  return {
    adopter(learnerId, deckId) {
      const learner = state.learners.get(learnerId);
      if (!learner || !state.enrolments.has(`${learnerId} ${deckId}`)) return Promise.resolve(null);
      const { timeZone, dayStartHour } = learner;
      const settings = state.deckStudies.get(`${learnerId} ${deckId}`)?.study.scheduler ?? defaultSettings;
      return Promise.resolve({ clock: { timeZone, dayStartHour }, settings });
    },
    lockUntouched(learnerId, deckId, guids) {
      const found = own(learnerId).flatMap((card) => {
        const guid = state.terms.get(card.termId)?.guid;
        const isUntouched =
          card.deckId === deckId && card.state === 'new' && historyOf(state, card.id).length === 0;
        return guid && guids.includes(guid) && isUntouched ? [{ guid, card }] : [];
      });
      return Promise.resolve(found);
    },
    adopt(_learnerId, importId, adopted) {
      for (const { card, answers, actions } of adopted) {
        const rows = [...answers.map(({ entry }) => entry), ...actions];
        for (const [index, entry] of rows.entries())
          log(state, entry, { graded: null, position: index + 1, importId });
        const stored = state.cards.get(card.id);
        if (stored) state.cards.set(card.id, { ...stored, ...card });
      }
      return Promise.resolve();
    },
    lockAdopted(learnerId, importId, limit) {
      const ids = new Set<string>(rowsOf(importId).map(({ entry }) => entry.cardId));
      const cards = own(learnerId)
        .filter(({ id }) => ids.has(id))
        .slice(0, limit);
      return Promise.resolve(
        cards.map((card) => ({
          ...loggedOf(state, card),
          gone: new Set(rowsOf(importId).flatMap(({ id, entry }) => (entry.cardId === card.id ? [id] : []))),
        })),
      );
    },
    takeBack(_learnerId, { gone, revised, cards, undoneAt }) {
      state.log = state.log.map((row) => (gone.includes(row.id) ? { ...row, undoneAt } : row));
      revise(state, revised);
      for (const { card } of cards) {
        const stored = state.cards.get(card.id);
        if (stored) state.cards.set(card.id, { ...stored, ...card });
      }
      return Promise.resolve();
    },
  };
}
