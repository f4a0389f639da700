import { useEffect, useRef } from 'react';
import type { Outputs } from '../../shared/api/outputs.ts';
import { trpc } from '../../shared/api/trpc.ts';
import { requestId } from './request-id.ts';

type Last = Outputs['reschedule']['last']['last'];

export type Reschedule = {
  /** What was asked last for the deck. */
  readonly last: Last;
  /** It was asked for and is not done yet. */
  readonly isWaiting: boolean;
  readonly isAsking: boolean;
  readonly error: ReturnType<typeof trpc.reschedule.ask.useMutation>['error'];
  readonly apply: () => void;
  readonly takeBack: () => void;
};

const askAgainMs = 1_000;

/** Asks that a deck's cards be moved, or moved back, and looks on until it is done. */
export function useReschedule(deckId: string): Reschedule {
  const cache = trpc.useUtils();
  const { data } = trpc.reschedule.last.useQuery(
    { deckId },
    {
      staleTime: 0,
      refetchInterval: ({ state }) => (isUnderWay(state.data?.last ?? null) ? askAgainMs : false),
    },
  );
  const last = data?.last ?? null;
  // The worker may be done before it is first looked at, so that nobody ever sees it waiting.
  const stage = data ? [last?.id, last?.appliedAt, last?.takenBackAt].join() : null;
  const seen = useRef<string | null>(null);
  useEffect(() => {
    if (stage === null) return;
    // Whatever shows due cards follows when they have been moved.
    if (seen.current !== null && seen.current !== stage) void followers(cache);
    seen.current = stage;
  }, [cache, stage]);
  const onSuccess = async () => cache.reschedule.last.invalidate({ deckId });
  const ask = trpc.reschedule.ask.useMutation({ onSuccess });
  const back = trpc.reschedule.takeBack.useMutation({ onSuccess });
  return {
    last,
    isWaiting: isUnderWay(last),
    isAsking: ask.isPending || back.isPending,
    error: ask.error ?? back.error,
    apply: () => ask.mutate({ deckId, rescheduleId: requestId() }),
    takeBack: () => last && back.mutate({ rescheduleId: last.id }),
  };
}

function isUnderWay(last: Last): boolean {
  if (!last) return false;
  return !last.appliedAt || (last.takeBackAskedAt !== null && last.takenBackAt === null);
}

async function followers(cache: ReturnType<typeof trpc.useUtils>): Promise<void> {
  await Promise.all([
    cache.reschedule.preview.invalidate(),
    cache.learning.invalidate(),
    cache.decks.invalidate(),
    cache.progress.invalidate(),
  ]);
}
