import type { RefObject } from 'react';
import type { Deck } from '../deck-facts.ts';
import type { Grid } from './grid-model.ts';
import { takenBack, without } from './grid-model.ts';
import type { Placing } from './grid-order.ts';
import type { SavedWork } from './save-grid.ts';
import { saveGrid } from './save-grid.ts';
import { useGridPlaces } from './use-grid-places.ts';
import { useTermsServer } from './use-terms-server.ts';

/** The last act on many words, told of and — but for `undone` — to be taken back. */
export type GridNews =
  | { readonly did: 'paste' | 'undone' }
  | { readonly did: 'change'; readonly count: number }
  | { readonly did: 'save'; readonly count: number; readonly work: SavedWork }
  | { readonly did: 'remove'; readonly count: number; readonly ids: readonly string[] }
  | {
      readonly did: 'move' | 'copy';
      readonly count: number;
      readonly ids: readonly string[];
      readonly to: string;
    }
  | { readonly did: 'place'; readonly count: number; readonly back: readonly Placing[] };

export type WorkedTable = {
  readonly latest: RefObject<Grid>;
  readonly apply: (change: (now: Grid) => Grid) => Grid;
  readonly reload: (rows: number) => Promise<void>;
  readonly rest: () => Promise<void>;
  /** Why it is done, for the history. */
  readonly why: string;
};

/** What is done with many words on the server. Everything throws what was refused. */
export function useGridWork(deck: Deck, { latest, apply, reload, rest, why }: WorkedTable) {
  const server = useTermsServer(deck.id, why);
  const places = useGridPlaces(server.place, { latest, apply, reload, rest });
  const idsOf = (keys: ReadonlySet<string>): string[] =>
    latest.current.rows.flatMap(({ key, saved }) => (saved && keys.has(key) ? [saved.id] : []));
  return {
    save: async (): Promise<GridNews> => {
      const work = await saveGrid(deck, { latest: () => latest.current, apply }, server.grid);
      return { did: 'save', count: work.added.length + work.changed.length, work };
    },
    remove: async (keys: ReadonlySet<string>): Promise<GridNews> => {
      const ids = idsOf(keys);
      await server.remove(ids);
      apply((now) => without(now, keys));
      return { did: 'remove', count: ids.length, ids };
    },
    move: async (keys: ReadonlySet<string>, to: string): Promise<GridNews> => {
      const ids = idsOf(keys);
      await server.move(ids, deck.id, to);
      apply((now) => without(now, keys));
      return { did: 'move', count: ids.length, ids, to };
    },
    copy: async (keys: ReadonlySet<string>, to: string): Promise<GridNews> => {
      const ids = await server.copy(idsOf(keys), to);
      return { did: 'copy', count: ids.length, ids, to };
    },
    place: places.place,
    takeBack: async (done: GridNews): Promise<GridNews> => {
      if (done.did === 'paste' || done.did === 'change') {
        apply(takenBack);
        return { did: 'undone' };
      }
      if (done.did === 'save') {
        await server.change(done.work.changed);
        await server.remove(done.work.added);
      }
      if (done.did === 'remove') await server.restore(done.ids);
      if (done.did === 'move') await server.move(done.ids, done.to, deck.id);
      if (done.did === 'copy') await server.removeFrom(done.to, done.ids);
      if (done.did === 'place') for (const back of done.back) await places.inTurn(back);
      await reload(latest.current.rows.length);
      return { did: 'undone' };
    },
  };
}
