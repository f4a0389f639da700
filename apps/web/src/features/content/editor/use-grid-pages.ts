import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { trpc } from '../../../shared/api/trpc.ts';
import type { Deck } from '../deck-facts.ts';
import type { Grid } from './grid-model.ts';
import { arrived, emptyGrid, unsavedRows } from './grid-model.ts';
import { savedTermOf } from './use-saved-term.ts';

/** The most that one request gives. */
const pageSize = 1_000;

/** Where a page begins: after the term at this position, or with the first. */
type Place = number | 'start';
type Wanted = { readonly from: Place; readonly count: number };

/** Brings the terms of a deck into the table, a page at a time or all of them. */
export function useGridPages(deck: Deck, apply: (change: (grid: Grid) => Grid) => Grid) {
  const { client } = trpc.useUtils();
  /** Null: everything is here. */
  const [next, setNext] = useState<Place | null>('start');
  const { mutate, mutateAsync, isPending, error } = useMutation({
    networkMode: 'always',
    // One after the other, so that two of them do not bring the same page.
    scope: { id: `words of ${deck.id}` },
    mutationFn: async ({ from, count }: Wanted) => {
      let place: Place | null = from;
      for (let loaded = 0; place !== null && loaded < count; loaded += pageSize) {
        const after: { after?: number } = place === 'start' ? {} : { after: place };
        const page = await client.decks.terms.query({ deckId: deck.id, limit: pageSize, ...after });
        apply((grid) => arrived(grid, page.terms.map(savedTermOf)));
        place = page.next;
        setNext(place);
      }
    },
  });

  useEffect(() => mutate({ from: 'start', count: pageSize }), [mutate]);

  const load = useCallback(
    (count: number): void => {
      if (next !== null && !isPending) mutate({ from: next, count });
    },
    [next, isPending, mutate],
  );
  const more = useCallback(() => load(pageSize), [load]);
  return {
    hasMore: next !== null,
    isLoading: isPending || (next === 'start' && !error),
    error,
    more,
    all: () => load(Number.POSITIVE_INFINITY),
    /** Until everything is here. */
    rest: async (): Promise<void> => {
      if (next !== null) await mutateAsync({ from: next, count: Number.POSITIVE_INFINITY });
    },
    /** As many as are shown, as they are now; what is not saved stays. */
    reload: async (shown: number) => {
      apply((grid) => emptyGrid(grid.kind, unsavedRows(grid)));
      await mutateAsync({ from: 'start', count: Math.max(shown, pageSize) });
    },
  };
}
