import { useInfiniteQuery } from '@tanstack/react-query';
import { trpc } from '../../../shared/api/trpc.ts';
import { reasonOf } from './reason-of.ts';
import type { Revision } from './revisions.ts';
import { useTermsChanged } from './use-terms-changed.ts';

type History = { readonly deckId: string; /** Absent: the whole deck. */ readonly termId?: string };

/** The changes of a deck or of one of its terms, a page at a time, and making something as it was after one of them. */
export function useRevisions({ deckId, termId }: History) {
  const { client } = trpc.useUtils();
  const changed = useTermsChanged(deckId);
  const pages = useInfiniteQuery({
    queryKey: ['deck-terms', deckId, 'revisions', termId ?? null],
    queryFn: async ({ pageParam }) => {
      const page = pageParam === null ? {} : { after: pageParam };
      return termId === undefined
        ? client.decks.revisions.query({ deckId, ...page })
        : client.terms.revisions.query({ termId, ...page });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });
  const restore = trpc.decks.restoreRevision.useMutation({ onSuccess: changed });
  const restoreTo = trpc.decks.restoreTo.useMutation({ onSuccess: changed });
  return {
    revisions: pages.data?.pages.flatMap((page) => page.revisions),
    error: pages.error ?? restore.error ?? restoreTo.error,
    refetch: pages.refetch,
    more: pages.hasNextPage ? () => void pages.fetchNextPage() : null,
    isBusy: restore.isPending || restoreTo.isPending,
    /** All of it: of a long deck the rest follows, and how far that is is said elsewhere. */
    isRestored: restore.isSuccess || restoreTo.data?.left === 0,
    restore: ({ id }: Revision, why: string) => restore.mutate({ deckId, revisionId: id, ...reasonOf(why) }),
    /** Makes the whole deck as it was just before a change. */
    restoreBefore: (revision: Revision, why: string) =>
      restoreTo.mutate({ deckId, moment: momentBefore(revision), ...reasonOf(why) }),
  };
}

/** Just before a change was made. */
export const momentBefore = ({ madeAt }: Revision): string => new Date(Date.parse(madeAt) - 1).toISOString();
