import { useState } from 'react';
import type { GridNews } from './use-grid-work.ts';
import { useTermsChanged } from './use-terms-changed.ts';

/** What was done last in the table of a deck, or is being done. `onDone`: after it went well. */
export function useGridNews(deckId: string, onDone: () => void) {
  const changed = useTermsChanged(deckId);
  const [news, setNews] = useState<GridNews | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setIsBusy] = useState(false);

  /** Does something that takes its time; what is refused is shown. */
  async function busy(act: () => Promise<GridNews | null>): Promise<void> {
    setIsBusy(true);
    setError(null);
    try {
      setNews(await act());
      onDone();
    } catch (caught) {
      setError(caught);
    } finally {
      setIsBusy(false);
      changed();
    }
  }

  return { news, setNews, error, setError, isBusy, busy };
}
