import type { Outputs } from '../../shared/api/outputs.ts';
import { trpc } from '../../shared/api/trpc.ts';
import { requestId } from './request-id.ts';

type CardId = Outputs['cards']['leeches']['leeches'][number]['cardId'];

export type ReleaseCard = {
  readonly release: (cardId: CardId, onDone?: () => void) => void;
  readonly isPending: boolean;
  readonly error: ReturnType<typeof trpc.cards.act.useMutation>['error'];
};

/** Takes a card that was kept out of study back into it; whatever shows such cards is read anew. */
export function useReleaseCard(): ReleaseCard {
  const cache = trpc.useUtils();
  const { mutate, isPending, error } = trpc.cards.act.useMutation({
    onSuccess: async () =>
      Promise.all([
        cache.cards.leeches.invalidate(),
        cache.decks.invalidate(),
        cache.learning.whyToday.invalidate(),
        cache.progress.invalidate(),
      ]),
  });
  const release: ReleaseCard['release'] = (cardId, onDone) =>
    mutate(
      { requests: [{ requestId: requestId(), cardId, action: { kind: 'release' } }] },
      onDone && { onSuccess: onDone },
    );
  return { release, isPending, error };
}
