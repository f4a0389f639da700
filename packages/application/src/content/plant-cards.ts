import type { DeckId, DomainEvent, TermId } from '@slova/domain';
import type { UnitOfWork } from '../unit-of-work.ts';
import { plantDeck } from './plant-deck.ts';

export type PlantCards = (events: readonly DomainEvent[]) => Promise<void>;

/**
 * Gives everybody who studies a changed deck the cards that it has now, and withdraws those it has no more; what is known of
 * them is kept. It makes cards what the deck says, so that doing it twice, late or in another order is harmless. Whoever has
 * chosen or left a long deck gets, or loses, the cards that did not come, or go, at once.
 */
export function makePlantCards({ unitOfWork }: { readonly unitOfWork: UnitOfWork }): PlantCards {
  return async (events) => {
    for (const [deckId, { isAll, termIds }] of changedDecks(events)) {
      if (isAll) await plantDeck(unitOfWork, { deckId, termIds: null });
      // Those that have left the deck are not among all of it.
      if (termIds.size > 0) await plantDeck(unitOfWork, { deckId, termIds: [...termIds] });
    }
    for (const event of events) {
      if (!isOfOneLearner(event) || !movesCards(event)) continue;
      const { learnerId, payload } = event;
      await plantDeck(unitOfWork, { deckId: payload.deckId, termIds: null, learnerId });
    }
  };
}

/** True for an event that makes cards come, go or change places. */
export function movesCards(event: DomainEvent): boolean {
  if (isOfOneLearner(event)) return event.payload.isPlanted === false;
  return event.type === 'deck.changed' && event.payload.termIds?.length !== 0;
}

type OfOneLearner = Extract<
  DomainEvent,
  { readonly type: 'deck.enrolled' | 'deck.left' | 'deck.resumed' | 'cards.chosen' }
>;

const ofOneLearner: readonly OfOneLearner['type'][] = [
  'deck.enrolled',
  'deck.left',
  'deck.resumed',
  'cards.chosen',
];

function isOfOneLearner(event: DomainEvent): event is OfOneLearner {
  return ofOneLearner.some((type) => type === event.type);
}

type Changed = { readonly isAll: boolean; readonly termIds: ReadonlySet<TermId> };

function changedDecks(events: readonly DomainEvent[]): ReadonlyMap<DeckId, Changed> {
  const decks = new Map<DeckId, Changed>();
  for (const event of events) {
    if (event.type !== 'deck.changed' || !movesCards(event)) continue;
    const { deckId, termIds } = event.payload;
    const known = decks.get(deckId);
    decks.set(deckId, {
      isAll: termIds === null || (known?.isAll ?? false),
      termIds: new Set([...(known?.termIds ?? []), ...(termIds ?? [])]),
    });
  }
  return decks;
}
