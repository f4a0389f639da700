import { useCallback, useEffect, useRef, useState } from 'react';
import type { Deck } from '../deck-facts.ts';
import { changedAll } from './grid-model.ts';
import type { GridPlace } from './grid-order.ts';
import { useGridActions } from './use-grid-actions.ts';
import { useGridPages } from './use-grid-pages.ts';
import { useGridRows } from './use-grid-rows.ts';
import { useGridNews } from './use-grid-news.ts';
import { useGridWork } from './use-grid-work.ts';

/** The table of a deck's words: its rows, and everything that can be done with them. */
export function useGrid(deck: Deck) {
  const { grid, latest, apply, isKept } = useGridRows(deck);
  const pages = useGridPages(deck, apply);
  const [why, setWhy] = useState('');
  const work = useGridWork(deck, { latest, apply, reload: pages.reload, rest: pages.rest, why });
  const { news, setNews, error, setError, isBusy, busy } = useGridNews(deck.id, () => setWhy(''));
  const onChange = useCallback(() => (setNews(null), setError(null)), [setNews, setError]);
  const onPaste = useCallback(() => setNews({ did: 'paste' }), [setNews]);
  const placeRows = useRef((_keys: ReadonlySet<string>, _to: GridPlace): void => {});
  const onPlace = useCallback(
    (key: string, to: GridPlace) => {
      const { selected } = latest.current;
      placeRows.current(selected.has(key) ? selected : new Set([key]), to);
    },
    [latest],
  );
  const actions = useGridActions({ apply, onChange, onPaste, onPlace });

  const place = (keys: ReadonlySet<string>, to: GridPlace): void =>
    void busy(async () => work.place(keys, to));
  useEffect(() => {
    placeRows.current = place;
  });

  return {
    grid,
    pages,
    actions,
    isKept,
    isBusy,
    news,
    error,
    why,
    setWhy,
    place,
    chooseAll: (keys: readonly string[]) => apply((now) => ({ ...now, selected: new Set(keys) })),
    changeAll: (keys: ReadonlySet<string>, to: Parameters<typeof changedAll>[2]) => {
      const before = latest.current;
      const after = apply((now) => changedAll(now, keys, to));
      const count = after.rows.filter((row, index) => row !== before.rows[index]).length;
      setNews(count > 0 ? { did: 'change', count } : null);
    },
    save: () => void busy(work.save),
    removeChosen: (keys: ReadonlySet<string>) => void busy(async () => work.remove(keys)),
    moveChosen: (keys: ReadonlySet<string>, to: string) => void busy(async () => work.move(keys, to)),
    copyChosen: (keys: ReadonlySet<string>, to: string) => void busy(async () => work.copy(keys, to)),
    undo: () => news && void busy(async () => work.takeBack(news)),
  };
}
