import { useCallback, useState } from 'react';
import type { Deck } from '../deck-facts.ts';
import { changedAll } from './grid-model.ts';
import { useGridActions } from './use-grid-actions.ts';
import { useGridPages } from './use-grid-pages.ts';
import { useGridRows } from './use-grid-rows.ts';
import type { GridNews } from './use-grid-work.ts';
import { useGridWork } from './use-grid-work.ts';
import { useTermsChanged } from './use-terms-changed.ts';

/** The table of a deck's words: its rows, and everything that can be done with them. */
export function useGrid(deck: Deck) {
  const { grid, latest, apply, isKept } = useGridRows(deck);
  const pages = useGridPages(deck, apply);
  const work = useGridWork(deck, { latest, apply, reload: pages.reload });
  const changed = useTermsChanged(deck.id);
  const [news, setNews] = useState<GridNews | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setIsBusy] = useState(false);
  const onChange = useCallback(() => (setNews(null), setError(null)), []);
  const onPaste = useCallback(() => setNews({ did: 'paste' }), []);
  const actions = useGridActions({ apply, onChange, onPaste });

  /** Does something that takes its time; what is refused is shown. */
  async function busy(act: () => Promise<GridNews>): Promise<void> {
    setIsBusy(true);
    setError(null);
    try {
      setNews(await act());
    } catch (caught) {
      setError(caught);
    } finally {
      setIsBusy(false);
      changed();
    }
  }

  return {
    grid,
    pages,
    actions,
    isKept,
    isBusy,
    news,
    error,
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
    undo: () => news && void busy(async () => work.takeBack(news)),
  };
}
