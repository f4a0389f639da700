import type { DomainEvent, Grant, NotificationId } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import { eventsByLearner } from '../outbox/index.ts';
import type { Broadcast, Email, Notification, NotificationContent } from './ports.ts';

type Ports = {
  readonly unitOfWork: UnitOfWork;
  readonly broadcast: Broadcast;
  readonly clock: Clock;
  readonly newId: NewId;
};

export type CreateNotifications = (events: readonly DomainEvent[]) => Promise<void>;

/** Turns events into in-app notifications and e-mails, once per event, and tells open browsers after the commit. */
export function makeCreateNotifications({ unitOfWork, broadcast, clock, newId }: Ports): CreateNotifications {
  return async (events) => {
    for (const [learnerId, own] of eventsByLearner(events)) {
      const createdAt = clock();
      const wanted = own.flatMap((event) => notificationFor(event, newId() as NotificationId, createdAt));
      const letters = own.flatMap((event) => emailFor(event, newId(), createdAt));
      const added = await unitOfWork(async ({ notifications, emails, achievements }) => {
        await emails.add(letters);
        // A grant may have been revoked before its event came here.
        const granted = await achievements.lockGranted(learnerId, wanted.flatMap(grantOf));
        return notifications.add(wanted.filter((each) => grantOf(each).every(isAmong(granted))));
      });
      for (const { id } of added) await broadcast.publish(learnerId, id);
    }
  };
}

function notificationFor(event: DomainEvent, id: NotificationId, createdAt: Date): Notification[] {
  const content = contentOf(event);
  return content
    ? [{ id, learnerId: event.learnerId, eventId: event.id, content, createdAt, readAt: null }]
    : [];
}

function contentOf(event: DomainEvent): NotificationContent | null {
  if (event.type === 'learner.registered') return { kind: 'welcome' };
  if (event.type === 'deck.announced')
    return event.payload.what === 'nobody-invited' ? null : { kind: 'deck', ...event.payload };
  return event.type === 'achievement.granted' ? { kind: 'achievement', ...event.payload } : null;
}

const grantOf = ({ content }: Notification): Grant[] => (content.kind === 'achievement' ? [content] : []);

function isAmong(grants: readonly Grant[]): (grant: Grant) => boolean {
  return ({ achievementId, tier }) =>
    grants.some((grant) => grant.achievementId === achievementId && grant.tier === tier);
}

function emailFor(event: DomainEvent, id: string, createdAt: Date): Email[] {
  if (event.type !== 'learner.registered') return [];
  const { email: recipient, locale, displayName } = event.payload;
  return [
    {
      id,
      learnerId: event.learnerId,
      eventId: event.id,
      template: 'welcome',
      recipient,
      locale,
      values: { displayName },
      createdAt,
    },
  ];
}
