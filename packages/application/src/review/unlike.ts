import { spreadOut } from '@slova/domain';
import type { SessionItem } from './session-item.ts';

/**
 * The items with no two exercises of one type and category in a row where that can be avoided. A board of pairs stays together;
 * where new cards have a part of the session to themselves (`areMixed` false), each part is spread by itself.
 */
export function unlike(items: readonly SessionItem[], areMixed: boolean): SessionItem[] {
  const parts = areMixed ? [items] : [...Map.groupBy(items, ({ card }) => card.state === 'new').values()];
  return parts.flatMap((part) => spreadOut(boards(part), likeness).flat());
}

type Board = readonly [SessionItem, ...SessionItem[]];

function likeness([{ attempt, term }]: Board): string {
  const { type } = attempt.exercise;
  return type === 'matching' ? type : `${type} ${term.category}`;
}

/** Pairs of one board as one, everything else by itself. */
function boards(items: readonly SessionItem[]): Board[] {
  const groups = Map.groupBy(items, ({ attempt: { exercise, id } }) =>
    exercise.type === 'matching' ? exercise.group : id,
  );
  return [...groups.values()].map((group) => group as [SessionItem, ...SessionItem[]]);
}
