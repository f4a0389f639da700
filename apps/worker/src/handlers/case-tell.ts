import type { TellOfCases } from '@slova/application';
import type { JobHandlers } from '@slova/queue';

/** Tells moderators, authors and reporters what happens with reported content. */
export function makeCaseTell(tellOfCases: TellOfCases): JobHandlers['case.tell'] {
  return ({ events }) => tellOfCases(events);
}
