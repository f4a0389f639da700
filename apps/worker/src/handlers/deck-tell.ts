import type { TellStudents } from '@slova/application';
import type { JobHandlers } from '@slova/queue';

/** Tells those who study a deck that its owner took it away from them, or from others. */
export function makeDeckTell(tellStudents: TellStudents): JobHandlers['deck.tell'] {
  return ({ events }) => tellStudents(events);
}
