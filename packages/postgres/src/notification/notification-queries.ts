import type { NotificationQueries } from '@slova/application';
import type { Sql } from 'postgres';
import type { NotificationRow } from './notification-row.ts';
import { notificationOf } from './notification-row.ts';

/** The bell: newest first, with the number of unread ones. */
export function makeNotificationQueries(sql: Sql): NotificationQueries {
  return {
    async newest(learnerId, limit) {
      const [rows, [count]] = await Promise.all([
        sql<NotificationRow[]>`
          select * from notifications where learner_id = ${learnerId} order by created_at desc, id desc limit ${limit}`,
        sql<{ unread: number }[]>`
          select count(*)::int as unread from notifications where learner_id = ${learnerId} and read_at is null`,
      ]);
      return { notifications: rows.map(notificationOf), unread: count?.unread ?? 0 };
    },
  };
}
