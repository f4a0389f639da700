import type { WorkOnDecks } from '@slova/application';
import type { JobHandlers } from '@slova/queue';

/** Goes on with changes of decks that take longer than a request may. */
export function makeDeckWork(workOnDecks: WorkOnDecks): JobHandlers['deck.work'] {
  return ({ events }) => workOnDecks(events);
}
