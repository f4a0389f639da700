import { trpc } from '../../../shared/api/trpc.ts';

/** Has everything that shows categories and tags asked for anew. */
export function useTopicsChanged(): () => Promise<unknown> {
  const cache = trpc.useUtils();
  return async () =>
    Promise.all([
      cache.topics.invalidate(),
      cache.decks.invalidate(),
      cache.terms.invalidate(),
      cache.search.invalidate(),
      cache.progress.invalidate(),
    ]);
}
