import type { Broadcast } from '@slova/application';
import type { ImportId, LearnerId, NotificationId } from '@slova/domain';
import type { Channels } from './channels.ts';
import { makeSubscriptions } from './subscriptions.ts';

export type ListeningBroadcast<Subject extends string = NotificationId> = Broadcast<Subject> & {
  /** Listens for other processes, for all subscribers of this one; without it only nothing arrives. Resolves once it does. */
  readonly listen: () => Promise<void>;
};

type OnDropped = (error: unknown) => void;
const ignored: OnDropped = () => undefined;

/** Word of new notifications. */
export const makeBroadcast = (channels: Channels, onDropped: OnDropped = ignored): ListeningBroadcast =>
  broadcastOn('slova_notifications', channels, onDropped);

/** Word of imports that have got on. */
export const makeImportBroadcast = (
  channels: Channels,
  onDropped: OnDropped = ignored,
): ListeningBroadcast<ImportId> => broadcastOn('slova_imports', channels, onDropped);

/**
 * Real-time word over any channels: a process listens once and passes each message on to its own subscribers. A message
 * that cannot be sent is dropped, since the row it is about has been kept.
 */
function broadcastOn<Subject extends string>(
  channel: string,
  channels: Channels,
  onDropped: OnDropped,
): ListeningBroadcast<Subject> {
  const subscriptions = makeSubscriptions<Subject>();
  return {
    async publish(learnerId, subject) {
      await channels.notify(channel, `${learnerId} ${subject}`).catch(onDropped);
    },
    subscribe: (learnerId, signal) => subscriptions.subscribe(learnerId, signal),
    listen: () =>
      channels.listen(channel, (message) => {
        const [learnerId = '', subject = ''] = message.split(' ');
        subscriptions.deliver(learnerId as LearnerId, subject as Subject);
      }),
  };
}
