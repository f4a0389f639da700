import type { Outputs } from '../../shared/api/outputs.ts';

export type NotificationList = Outputs['notifications']['list'];
export type Notification = NotificationList['notifications'][number];

/** The list once some of it has been read, before the server has said so. */
export function withRead(list: NotificationList, ids: ReadonlySet<string>, readAt: string): NotificationList {
  const notifications = list.notifications.map((one) =>
    ids.has(one.id) && one.readAt === null ? { ...one, readAt } : one,
  );
  return { notifications, unread: notifications.filter((one) => one.readAt === null).length };
}
