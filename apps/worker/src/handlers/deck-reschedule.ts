import type { RescheduleDecks } from '@slova/application';
import type { JobHandlers } from '@slova/queue';

/** Moves decks' cards to where their settings would have them, and back, as learners asked. */
export function makeDeckReschedule(rescheduleDecks: RescheduleDecks): JobHandlers['deck.reschedule'] {
  return ({ events }) => rescheduleDecks(events);
}
