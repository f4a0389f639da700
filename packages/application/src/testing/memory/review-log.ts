import type { CountedAnswer, ReviewAuditStore, ReviewLogRepository } from '../../index.ts';
import type { Card, EventId } from '@slova/domain';
import { historyOf, log, loggedOf } from './log-rows.ts';
import type { LogRow, MemoryState } from './state.ts';

export function memoryReviewLog(state: MemoryState): ReviewLogRepository & ReviewAuditStore {
  const own = (learnerId: string) =>
    [...state.cards.values()]
      .filter((card) => card.learnerId === learnerId)
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const ownRows = (learnerId: string) => state.log.filter(({ entry }) => entry.learnerId === learnerId);
  const save = (card: Card): void => {
    const stored = state.cards.get(card.id);
    if (stored) state.cards.set(card.id, { ...stored, ...card });
  };
  return {
    lockCard(learnerId, cardId) {
      const card = state.cards.get(cardId);
      return Promise.resolve(card?.learnerId === learnerId ? loggedOf(state, card) : null);
    },
    lockPage(learnerId, { deckId, after, limit }) {
      const cards = own(learnerId).filter(
        (card) => (deckId === null || card.deckId === deckId) && (after === null || card.id > after),
      );
      return Promise.resolve(cards.slice(0, limit).map((card) => loggedOf(state, card)));
    },
    saveImage({ card }, image) {
      save({ ...card, ...image, version: card.version + 1 });
      return Promise.resolve();
    },
    lockCards: (learnerId, cardIds) =>
      Promise.resolve(own(learnerId).filter(({ id }) => cardIds.includes(id))),
    lockDue(learnerId, deckId, { from, to, limit }) {
      const dueOn = ({ due }: Card): number => (due && 'on' in due ? due.on : Infinity);
      const due = own(learnerId).filter(
        (card) =>
          card.deckId === deckId &&
          card.held === null &&
          card.state !== 'new' &&
          dueOn(card) >= (from ?? -Infinity) &&
          dueOn(card) <= to,
      );
      return Promise.resolve(due.toSorted((one, other) => dueOn(one) - dueOn(other)).slice(0, limit));
    },
    known(learnerId, ids) {
      const all = new Set(ownRows(learnerId).map(({ id }) => id));
      return Promise.resolve(new Set(ids.filter((id) => all.has(id))));
    },
    loggedTogether(learnerId, id) {
      const rows = ownRows(learnerId);
      const transaction = rows.find((row) => row.id === id)?.transaction;
      return Promise.resolve(rows.filter((row) => row.transaction === transaction).length);
    },
    append(learnerId, acted, followsFrom) {
      const cause = ownRows(learnerId).find(({ id }) => id === followsFrom);
      for (const { card, entry } of acted) {
        save(card);
        log(state, entry, { graded: null, position: historyOf(state, card.id).length + 1, cause });
      }
      return Promise.resolve();
    },
    wordOf({ deckId, termId }) {
      const deck = state.decks.get(deckId);
      const term = deck?.terms.find(({ id }) => id === termId);
      return Promise.resolve(deck && term ? { headword: term.headword, language: deck.termLanguage } : null);
    },
    answers(learnerId, ids) {
      const live = ownRows(learnerId).filter(
        ({ id, undoneAt }) => undoneAt === null && (!ids || ids.includes(id as EventId)),
      );
      return Promise.resolve(live.flatMap(countedOf).toSorted(byPlace));
    },
    page(after) {
      const logged = [...state.cards.values()].map((card) => loggedOf(state, card));
      const touched = logged.filter(({ card, entries }) => entries > 0 || card.repetitions > 0);
      return Promise.resolve(after ? [] : touched);
    },
  };
}

function countedOf({ id, entry, graded }: LogRow): CountedAnswer[] {
  if (!graded || !('attemptId' in entry)) return [];
  const { reviewedOn: learnerDay, rating } = entry;
  const place = { atMs: entry.reviewedAt.getTime(), id };
  if (entry.kind === 'practice')
    return [{ id: id as EventId, place, event: { type: 'card.practised', payload: { learnerDay } } }];
  const { state: stateAfter, memory } = entry.after;
  const { exerciseType } = graded;
  const payload = {
    rating,
    exerciseType,
    learnerDay,
    stateAfter,
    stateBefore: entry.before.state,
    stability: memory.stability,
  };
  return [{ id: id as EventId, place, event: { type: 'card.reviewed', payload } }];
}

function byPlace({ place: one }: CountedAnswer, { place: other }: CountedAnswer): number {
  return one.atMs - other.atMs || (one.id < other.id ? -1 : 1);
}
