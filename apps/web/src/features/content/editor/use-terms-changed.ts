import { useQueryClient } from '@tanstack/react-query';
import { trpc } from '../../../shared/api/trpc.ts';

/** What to call after terms of a deck were changed: everything that shows them is asked for anew. */
export function useTermsChanged(deckId: string): () => void {
  const cache = trpc.useUtils();
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: ['deck-terms', deckId] });
    void cache.terms.invalidate();
    void cache.decks.invalidate();
    void cache.progress.invalidate();
  };
}
