import type { DeckId, DomainEvent, LearnerId, TermId } from '@slova/domain';
import type { UnitOfWork } from '../unit-of-work.ts';

export type PlantCards = (events: readonly DomainEvent[]) => Promise<void>;

/**
 * Gives everybody who studies a changed deck the cards that it has now, and withdraws those it has no more; what is known of
 * them is kept. It makes cards what the deck says, so that doing it twice, late or in another order is harmless.
 */
export function makePlantCards({ unitOfWork }: { readonly unitOfWork: UnitOfWork }): PlantCards {
  return async (events) => {
    for (const [deckId, termIds] of changedDecks(events)) {
      let after: LearnerId | null = null;
      do {
        const page: { deckId: DeckId; termIds: readonly TermId[] | null; after: LearnerId | null } = {
          deckId,
          termIds,
          after,
        };
        after = await unitOfWork(({ enrolments }) => enrolments.plant(page));
      } while (after !== null);
    }
  };
}

/** True for a change that makes cards come, go or change places. */
export function movesCards(event: DomainEvent): boolean {
  return event.type === 'deck.changed' && event.payload.termIds?.length !== 0;
}

function changedDecks(events: readonly DomainEvent[]): ReadonlyMap<DeckId, readonly TermId[] | null> {
  const decks = new Map<DeckId, Set<TermId> | null>();
  for (const event of events) {
    if (event.type !== 'deck.changed' || !movesCards(event)) continue;
    const { deckId, termIds } = event.payload;
    const known = decks.get(deckId);
    if (termIds === null || known === null) decks.set(deckId, null);
    else decks.set(deckId, new Set([...(known ?? []), ...termIds]));
  }
  return new Map([...decks].map(([deckId, ids]) => [deckId, ids && [...ids]]));
}
