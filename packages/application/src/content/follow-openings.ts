import type { DomainEvent } from '@slova/domain';
import type { UnitOfWork } from '../unit-of-work.ts';

/** Terms that are seen to in one transaction. */
const termsAtOnce = 1_000;

export type FollowOpenings = (events: readonly DomainEvent[]) => Promise<void>;

/**
 * Makes the search find the words of long decks as whoever may read them now, after they were published or closed: in parts, so
 * that publishing takes a moment however long a deck is. Nothing is shown meanwhile that may not be read: that is asked of the
 * deck itself. Begun anew it goes on where it stopped.
 */
export function makeFollowOpenings({
  unitOfWork,
  atOnce = termsAtOnce,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly atOnce?: number;
}): FollowOpenings {
  return async (events) => {
    const deckIds = events.flatMap((event) => (mayOpenDecks(event) ? [event.payload.deckId] : []));
    for (const deckId of new Set(deckIds))
      while (await unitOfWork(({ content }) => content.followOpening(deckId, atOnce)));
  };
}

/** True for what may have changed who reads a deck: something else was changed than single terms. */
export function mayOpenDecks(
  event: DomainEvent,
): event is Extract<DomainEvent, { readonly type: 'deck.changed' }> {
  return event.type === 'deck.changed' && (event.payload.termIds ?? []).length === 0;
}
