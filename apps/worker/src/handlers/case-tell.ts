import type { TellOfCases } from '@slova/application';
import type { JobHandlers, Queues } from '@slova/queue';

/** Tells moderators, authors and reporters what happens with reported content; the e-mails among it go out at once. */
export function makeCaseTell(tellOfCases: TellOfCases, add: Queues['add']): JobHandlers['case.tell'] {
  return async ({ events }) => {
    await tellOfCases(events);
    if (events.some(({ type }) => type === 'case.decided')) await add([{ name: 'email.send', payload: {} }]);
  };
}
