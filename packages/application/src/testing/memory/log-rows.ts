import type { HistoryRow, RevisedRow } from '@slova/domain';
import type { LoggedCard, StudyCard } from '../../index.ts';
import type { LogRow, MemoryState } from './state.ts';

/** A card with its live history in order. */
export function loggedOf(state: MemoryState, card: StudyCard): LoggedCard {
  const rows = historyOf(state, card.id);
  return { card, entries: rows.length, rows: rows.map(historyRowOf) };
}

/** The live rows of a card's history, in order. */
export function historyOf(state: MemoryState, cardId: string): LogRow[] {
  return state.log
    .filter(
      ({ entry, position, undoneAt }) => entry.cardId === cardId && position !== null && undoneAt === null,
    )
    .toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0));
}

type New = Pick<LogRow, 'graded' | 'position'> &
  Partial<Pick<LogRow, 'buriedSiblings'>> & {
    /** The row that this one belongs to, as if it had been logged together with it. */
    readonly cause?: LogRow | undefined;
    readonly importId?: string;
  };

/** Logs a row in the transaction that is running. */
export function log(
  state: MemoryState,
  entry: LogRow['entry'],
  { graded, position, buriedSiblings, cause, importId }: New,
): void {
  const id = 'attemptId' in entry ? entry.attemptId : entry.id;
  if (state.log.some((row) => row.id === id && row.entry.learnerId === entry.learnerId))
    throw new Error(`${id} is logged already`);
  state.log.push({
    id,
    entry,
    graded,
    position,
    buriedSiblings: buriedSiblings ?? [],
    transaction: cause?.transaction ?? state.transaction,
    loggedAt: cause?.loggedAt ?? new Date(),
    undoneAt: null,
    importId: importId ?? null,
  });
}

/** Writes down what rows say anew. */
export function revise(state: MemoryState, revised: readonly RevisedRow[]): void {
  const changes = new Map(revised.map((each) => [each.row.id, each]));
  state.log = state.log.map((row) => {
    const change = changes.get(row.id);
    if (!change) return row;
    const { position, repetition, gapDays, before, after } = change;
    const entry = { ...row.entry, repetition, gapDays, before };
    return { ...row, position, entry: (after ? { ...entry, after } : entry) as LogRow['entry'] };
  });
}

/** The latest day for which live rows bury a card, or null. */
export function buriedBy(state: MemoryState, cardId: string): StudyCard['buriedOn'] {
  const days = state.log.flatMap(({ entry, buriedSiblings, undoneAt }) =>
    undoneAt === null &&
    (buriedSiblings.includes(cardId) || (entry.kind === 'bury' && entry.cardId === cardId))
      ? [entry.reviewedOn]
      : [],
  );
  return days.toSorted((one, other) => other - one)[0] ?? null;
}

function historyRowOf({ id, entry }: LogRow): HistoryRow {
  if (entry.kind === 'practice') throw new Error('practice is no part of a history');
  return { ...entry, id };
}
