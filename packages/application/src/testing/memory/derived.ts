import type { LearnerId } from '@slova/domain';
import type { Derived } from '../world.ts';
import type { MemoryState } from './state.ts';

/** What follows from a learner's doings, out of the memory. */
export function memoryDerived(state: MemoryState, learnerId: LearnerId): Derived {
  const own = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] =>
    [...map].filter(([key]) => key.startsWith(learnerId));
  const cards = [...state.cards.values()].filter((card) => card.learnerId === learnerId);
  const notices = state.notifications.filter((notice) => notice.learnerId === learnerId);
  const counters = state.counters.get(learnerId);
  return {
    cards: texts(cards.map((card) => ({ ...card, version: undefined }))),
    ledger: texts(own(state.ledger)),
    counters: texts(counters ? [counters] : []),
    grants: texts(own(state.grants).map(([, grant]) => ({ ...grant, grantedAt: undefined }))),
    notifications: texts(notices.map(({ content }) => content)),
    rollups: texts([...state.rollups.values()]),
    abilities: texts(own(state.abilities).filter(([, { answers }]) => answers > 0)),
    active: texts([...state.active].filter((key) => key.startsWith(learnerId))),
  };
}

const texts = (rows: readonly unknown[]): string[] =>
  rows.map((row) => JSON.stringify(inOrder(row))).toSorted();

// Objects that are alike must give the same text.
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => [key, inOrder(part)]);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
