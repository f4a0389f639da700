import type { Notification } from '@slova/application';
import { notificationSignal } from '@slova/contract';
import type { LearnerId, NotificationId } from '@slova/domain';
import type { z } from 'zod';
import type { Context } from '../procedure/index.ts';
import { whileSignedIn } from './while-signed-in.ts';

type Signal = z.output<typeof notificationSignal>;
type Ports = Pick<Context, 'broadcast' | 'caller' | 'queries'>;

/** Notifications of a learner as they are created, on whichever host, until the browser leaves or the session ends. */
export function notificationSignals(
  learnerId: LearnerId,
  ports: Ports,
  left: AbortSignal | undefined,
): AsyncGenerator<Signal> {
  const signedIn = whileSignedIn(ports.caller, left);
  // Subscribed before the browser hears that it is connected: nothing said from then on is missed.
  const ids = ports.broadcast.subscribe(learnerId, signedIn.signal);
  return signals(ids, learnerId, ports, signedIn.stop);
}

async function* signals(
  ids: AsyncIterable<NotificationId>,
  learnerId: LearnerId,
  ports: Ports,
  stop: () => void,
): AsyncGenerator<Signal> {
  try {
    for await (const id of ids) {
      const signal = await signalFor(learnerId, id, ports);
      if (signal) yield signal;
    }
  } finally {
    stop();
  }
}

const newest = 50;

// The word that came is only a hint; what is told is what the database says now.
async function signalFor(
  learnerId: LearnerId,
  id: NotificationId,
  { queries }: Ports,
): Promise<Signal | null> {
  const { notifications, unread } = await queries.notifications.newest(learnerId, newest);
  const notification = notifications.find((each: Notification) => each.id === id);
  return notification ? notificationSignal.parse({ notification, unread }) : null;
}
