import type { CountDecks } from '@slova/application';
import type { JobHandlers } from '@slova/queue';

/** Counts anew what the catalogue says of decks that something happened to. */
export function makeDeckCount(countDecks: CountDecks): JobHandlers['deck.count'] {
  return ({ events }) => countDecks(events);
}
