import type { CountDecks } from '@slova/application';
import type { JobHandlers } from '@slova/queue';

/** Counts all public decks anew. */
export function makeCatalogueCount(countDecks: CountDecks): JobHandlers['catalogue.count'] {
  return () => countDecks('all');
}
