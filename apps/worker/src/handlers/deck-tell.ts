import type { TellStudents } from '@slova/application';
import type { JobHandlers } from '@slova/queue';

/** Tells those who study a deck that it was taken away from them, or from others. */
export function makeDeckTell(tellStudents: TellStudents): JobHandlers['deck.tell'] {
  return ({ events }) => tellStudents(events);
}
