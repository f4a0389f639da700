import type { RefObject } from 'react';
import type { Deck } from '../deck-facts.ts';
import type { Grid } from './grid-model.ts';
import { takenBack, without } from './grid-model.ts';
import type { SavedWork } from './save-grid.ts';
import { saveGrid } from './save-grid.ts';
import { useTermsServer } from './use-terms-server.ts';

/** The last act on many words, told of and — but for `undone` — to be taken back. */
export type GridNews =
  | { readonly did: 'paste' | 'undone' }
  | { readonly did: 'change'; readonly count: number }
  | { readonly did: 'save'; readonly count: number; readonly work: SavedWork }
  | { readonly did: 'remove'; readonly count: number; readonly ids: readonly string[] }
  | { readonly did: 'move'; readonly count: number; readonly ids: readonly string[]; readonly to: string };

type Table = {
  readonly latest: RefObject<Grid>;
  readonly apply: (change: (now: Grid) => Grid) => Grid;
  readonly reload: (rows: number) => Promise<void>;
};

/** What is done with many words on the server. Everything throws what was refused. */
export function useGridWork(deck: Deck, { latest, apply, reload }: Table) {
  const server = useTermsServer(deck.id);
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
    takeBack: async (last: GridNews): Promise<GridNews> => {
      if (last.did === 'paste' || last.did === 'change') {
        apply(takenBack);
        return { did: 'undone' };
      }
      if (last.did === 'save') {
        await server.change(last.work.changed);
        await server.remove(last.work.added);
      }
      if (last.did === 'remove') await server.restore(last.ids);
      if (last.did === 'move') await server.move(last.ids, last.to, deck.id);
      await reload(latest.current.rows.length);
      return { did: 'undone' };
    },
  };
}
