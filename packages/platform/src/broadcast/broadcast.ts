import type { Broadcast } from '@slova/application';
import type { LearnerId, NotificationId } from '@slova/domain';
import type { Channels } from './channels.ts';
import { makeSubscriptions } from './subscriptions.ts';

export type ListeningBroadcast = Broadcast & {
  /** Listens for other processes, for all subscribers of this one; without it only nothing arrives. Resolves once it does. */
  readonly listen: () => Promise<void>;
};

const channel = 'slova_notifications';

/**
 * Real-time word over any channels: a process listens once and passes each message on to its own subscribers. A message
 * that cannot be sent is dropped, since the row it is about has been kept.
 */
export function makeBroadcast(
  channels: Channels,
  onDropped: (error: unknown) => void = () => undefined,
): ListeningBroadcast {
  const subscriptions = makeSubscriptions();
  return {
    async publish(learnerId, notificationId) {
      await channels.notify(channel, `${learnerId} ${notificationId}`).catch(onDropped);
    },
    subscribe: (learnerId, signal) => subscriptions.subscribe(learnerId, signal),
    listen: () =>
      channels.listen(channel, (message) => {
        const [learnerId = '', notificationId = ''] = message.split(' ');
        subscriptions.deliver(learnerId as LearnerId, notificationId as NotificationId);
      }),
  };
}
