import type { CreateNotifications } from '@slova/application';
import type { JobHandlers, Queues } from '@slova/queue';

/** Notifies of events. The e-mails among them are rows by then; a job of their own sends them. */
export function makeNotificationCreate(
  createNotifications: CreateNotifications,
  add: Queues['add'],
): JobHandlers['notification.create'] {
  return async ({ events }) => {
    await createNotifications(events);
    await add([{ name: 'email.send', payload: {} }]);
  };
}
