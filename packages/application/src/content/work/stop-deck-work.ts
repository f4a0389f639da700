import type { DeckId, LearnerId } from '@slova/domain';
import type { Clock } from '../../clock.ts';
import type { UnitOfWork } from '../../unit-of-work.ts';
import { openDeck } from '../open-deck.ts';
import { endDeckWork } from './work-on-decks.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock };
export type StopDeckWork = (actorId: LearnerId, deckId: DeckId) => Promise<void>;

/** Stops what is going on in a deck, as far as it is: what was done stays. Throws `not_found`, `not_permitted`. */
export function makeStopDeckWork(ports: Ports): StopDeckWork {
  return async (actorId, deckId) => {
    const going = await ports.unitOfWork(async ({ content, deckWorks }) => {
      await openDeck(content, { deckId, actorId, wanted: 'edit' });
      return deckWorks.going(deckId);
    });
    // In a transaction of its own: the work holds its row before it takes the deck.
    if (going) await endDeckWork(ports, going.learnerId, going.id);
  };
}
