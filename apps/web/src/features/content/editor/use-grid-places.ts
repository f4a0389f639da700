import { useRef } from 'react';
import type { GridPlace, Placing } from './grid-order.ts';
import { placed, placingOf, placingsBack, withIds } from './grid-order.ts';
import type { GridNews, WorkedTable } from './use-grid-work.ts';

type PlaceTerms = (termIds: readonly string[], after: string | null) => Promise<void>;

/** Putting rows elsewhere, shown at once. `send`: what the server does for it. */
export function useGridPlaces(send: PlaceTerms, { latest, apply, reload, rest }: Omit<WorkedTable, 'why'>) {
  const turn = useRef(Promise.resolve());

  /** By the ids of terms. One after the other, in the order in which they were asked for: keys may be pressed faster than the server answers. */
  async function inTurn({ keys, after }: Placing): Promise<void> {
    const act = async (): Promise<void> => send(keys, after);
    turn.current = turn.current.then(act, act);
    try {
      await turn.current;
    } catch (error) {
      await reload(latest.current.rows.length);
      throw error;
    }
  }

  /** Null: they are there already. */
  async function place(keys: ReadonlySet<string>, to: GridPlace): Promise<GridNews | null> {
    if (to === 'end') await rest();
    const before = latest.current;
    const placing = placingOf(before, keys, to);
    if (!placing) return null;
    apply((now) => placed(now, placing));
    await inTurn(withIds(before, placing));
    const back = placingsBack(before, placing.keys).map((each) => withIds(before, each));
    return { did: 'place', count: placing.keys.length, back };
  }

  return { inTurn, place };
}
