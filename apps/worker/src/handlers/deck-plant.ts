import type { PlantCards } from '@slova/application';
import type { JobHandlers } from '@slova/queue';

/** Gives everybody who studies a changed deck the cards that it has now. */
export function makeDeckPlant(plantCards: PlantCards): JobHandlers['deck.plant'] {
  return ({ events }) => plantCards(events);
}
