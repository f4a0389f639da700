import type { NotificationRepository } from '@slova/application';
import type { TransactionSql } from 'postgres';
import type { NotificationRow } from './notification-row.ts';
import { notificationOf } from './notification-row.ts';

/** In-app notifications; the unique event key makes adding idempotent. */
export function makeNotificationRepository(sql: TransactionSql): NotificationRepository {
  return {
    async add(notifications) {
      if (notifications.length === 0) return [];
      const rows = notifications.map(({ learnerId, id, eventId, content, createdAt }) => ({
        learner_id: learnerId,
        id,
        event_id: eventId,
        content: sql.json(content),
        created_at: createdAt,
      }));
      const added = await sql<NotificationRow[]>`
        insert into notifications ${sql(rows)} on conflict (learner_id, event_id) do nothing returning *`;
      return added.map(notificationOf);
    },
    async markRead(learnerId, ids, at) {
      await sql`
        update notifications set read_at = ${at}
        where learner_id = ${learnerId} and id = any(${ids as readonly string[] as string[]}::uuid[]) and read_at is null`;
    },
  };
}
