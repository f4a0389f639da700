import type { DeckId, DomainEvent } from '@slova/domain';
import type { Clock } from '../../clock.ts';
import type { UnitOfWork } from '../../unit-of-work.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock };
export type CountDecks = (events: readonly DomainEvent[] | 'all') => Promise<void>;

/** Counts anew what the catalogue orders decks by, for those that events concern. Counting twice is counting once. */
export function makeCountDecks({ unitOfWork, clock }: Ports): CountDecks {
  return async (events) => {
    const decks = events === 'all' ? events : [...new Set(events.flatMap(decksOf))];
    await unitOfWork(({ sharing }) => sharing.recount(decks, clock()));
  };
}

function decksOf({ payload }: DomainEvent): DeckId[] {
  return 'deckId' in payload ? [payload.deckId] : [];
}
