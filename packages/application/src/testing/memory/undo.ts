import { isInReach } from '@slova/domain';
import type { UndoRepository, UndoRow } from '../../index.ts';
import { changeLedger } from './ledger.ts';
import { buriedBy, historyOf, revise } from './log-rows.ts';
import type { LogRow, MemoryState } from './state.ts';

export function memoryUndo(state: MemoryState): UndoRepository {
  const live = (learnerId: string) =>
    state.log
      .filter(
        ({ entry, undoneAt, importId }) =>
          entry.learnerId === learnerId && undoneAt === null && importId === null,
      )
      .toReversed()
      .toSorted((one, other) => other.transaction - one.transaction);
  const cardsOf = (rows: readonly LogRow[]) =>
    [...new Set(rows.map(({ entry }) => entry.cardId))].flatMap((id) => {
      const card = state.cards.get(id);
      return card ? [{ card, entries: historyOf(state, id).length }] : [];
    });
  return {
    begin(learnerId, requestId) {
      const row = state.outbox.find(
        ({ event }) => event.learnerId === learnerId && (event.id as string) === requestId,
      );
      return Promise.resolve(row?.event.type === 'review.undone' ? row.event.payload.steps : null);
    },
    newest(learnerId, steps, reach) {
      const reached = live(learnerId).filter(({ entry }) => !reach || isInReach(entry, reach));
      const transactions = [...new Set(reached.map(({ transaction }) => transaction))];
      const last = transactions.slice(0, steps);
      const rows = live(learnerId).filter(({ transaction }) => last.includes(transaction));
      return Promise.resolve({ rows: rows.map((row) => undoRowOf(row, last)), cards: cardsOf(rows) });
    },
    one(learnerId, attemptId) {
      const row = live(learnerId).find(({ id }) => id === attemptId);
      const card = row && state.cards.get(row.entry.cardId);
      if (!card) return Promise.resolve(null);
      const entries = historyOf(state, card.id).length;
      return Promise.resolve({
        rows: [undoRowOf(row, [row.transaction])],
        cards: [{ card, entries }],
      });
    },
    rescheduled(learnerId, id) {
      const transaction = state.reschedules.get(`${learnerId} ${id}`)?.transaction ?? null;
      const rows = live(learnerId).filter((row) => row.transaction === transaction);
      return Promise.resolve({
        rows: rows.map((row) => undoRowOf(row, [row.transaction])),
        cards: cardsOf(rows),
      });
    },
    save({ learnerId, undoneAt, rows, cards, revised, ledger }) {
      const gone = new Set(rows.map(({ id }) => id));
      state.log = state.log.map((row) => (gone.has(row.id) ? { ...row, undoneAt } : row));
      revise(state, revised);
      for (const { card } of cards) {
        const stored = state.cards.get(card.id);
        if (stored) state.cards.set(card.id, { ...stored, ...card });
      }
      unbury(
        state,
        rows.filter(({ hasBuried }) => hasBuried).map(({ termId }) => termId),
      );
      for (const id of gone) {
        const named = state.attempts.get(id);
        if (named?.result) named.result = { ...named.result, undone: true };
      }
      changeLedger(state, learnerId, ledger);
      return Promise.resolve();
    },
  };
}

function unbury(state: MemoryState, termIds: readonly string[]): void {
  for (const card of state.cards.values()) {
    if (termIds.includes(card.termId))
      state.cards.set(card.id, { ...card, buriedOn: buriedBy(state, card.id) });
  }
}

function undoRowOf({ id, entry, graded, ...row }: LogRow, steps: readonly number[]): UndoRow {
  const { kind, cardId, deckId, termId, before, reviewedAt, reviewedOn } = entry;
  return {
    id,
    step: steps.indexOf(row.transaction),
    kind,
    cardId,
    deckId,
    termId,
    position: row.position,
    before,
    rating: 'rating' in entry ? entry.rating : null,
    exerciseType: graded?.exerciseType ?? null,
    durationMs: graded?.durationMs ?? 0,
    reviewedAt,
    reviewedOn,
    loggedAt: row.loggedAt,
    hasBuried: kind === 'bury' || row.buriedSiblings.length > 0,
  };
}
