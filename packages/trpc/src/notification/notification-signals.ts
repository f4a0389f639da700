import type { Notification } from '@slova/application';
import { notificationSignal } from '@slova/contract';
import type { LearnerId, NotificationId } from '@slova/domain';
import type { z } from 'zod';
import type { Context } from '../procedure/index.ts';
import { whileSignedIn } from './while-signed-in.ts';

type Signal = z.output<typeof notificationSignal>;
type Ports = Pick<Context, 'broadcast' | 'caller' | 'queries'>;

/** Notifications of a learner as they are created, on whichever host, until the browser leaves or the session ends. */
export async function* notificationSignals(
  learnerId: LearnerId,
  ports: Ports,
  left: AbortSignal | undefined,
): AsyncGenerator<Signal> {
  const signedIn = whileSignedIn(ports.caller, left);
  try {
    for await (const id of ports.broadcast.subscribe(learnerId, signedIn.signal)) {
      const signal = await signalFor(learnerId, id, ports);
      if (signal) yield signal;
    }
  } finally {
    signedIn.stop();
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
