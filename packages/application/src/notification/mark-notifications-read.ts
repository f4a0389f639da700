import type { LearnerId, NotificationId } from '@slova/domain';
import type { Clock } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock };

export type MarkNotificationsRead = (learnerId: LearnerId, ids: readonly NotificationId[]) => Promise<void>;

/** Marks a learner's own notifications as read; ids of others have no effect. */
export function makeMarkNotificationsRead({ unitOfWork, clock }: Ports): MarkNotificationsRead {
  return (learnerId, ids) =>
    unitOfWork(({ notifications }) => notifications.markRead(learnerId, ids, clock()));
}
