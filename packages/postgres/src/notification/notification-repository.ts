import type { Notification, NotificationRepository } from '@slova/application';
import type { TransactionSql } from 'postgres';
import type { NotificationRow } from './notification-row.ts';
import { notificationOf } from './notification-row.ts';

/** In-app notifications; the unique event key makes adding idempotent. */
export function makeNotificationRepository(sql: TransactionSql): NotificationRepository {
  return {
    async add(notifications) {
      const unsaid = await withoutSaid(sql, notifications);
      if (unsaid.length === 0) return [];
      const rows = unsaid.map(({ learnerId, id, eventId, content, createdAt }) => ({
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
    async removeAchievements(learnerId, grants) {
      await sql`
        delete from notifications n
        using unnest(${grants.map(({ achievementId }) => achievementId)}::text[], ${grants.map(({ tier }) => tier)}::int[]) as k (achievement_id, tier)
        where n.learner_id = ${learnerId} and n.content->>'kind' = 'achievement'
          and n.content->>'achievementId' = k.achievement_id and (n.content->>'tier')::int = k.tier`;
    },
    async removeLeeches(learnerId, answers) {
      await sql`
        delete from notifications
        where learner_id = ${learnerId} and event_id = any(${[...answers]}::uuid[]) and content->>'kind' = 'leech'`;
    },
    async markRead(learnerId, ids, at) {
      await sql`
        update notifications set read_at = ${at}
        where learner_id = ${learnerId} and id = any(${ids as readonly string[] as string[]}::uuid[]) and read_at is null`;
    },
  };
}

// A grant that was revoked and earned again has two events, and whichever comes first tells of it.
async function withoutSaid(
  sql: TransactionSql,
  notifications: readonly Notification[],
): Promise<readonly Notification[]> {
  const wanted = notifications.filter(({ content }) => content.kind === 'achievement');
  if (wanted.length === 0) return notifications;
  const said = await sql<{ learner_id: string; name: string }[]>`
    select learner_id, (content->>'achievementId') || ' ' || (content->>'tier') as name from notifications
    where learner_id = any(${[...new Set(wanted.map(({ learnerId }) => learnerId))]}::uuid[]) and content->>'kind' = 'achievement'`;
  const known = new Set(said.map((row) => `${row.learner_id} ${row.name}`));
  return notifications.filter(({ learnerId, content }) => {
    if (content.kind !== 'achievement') return true;
    const key = `${learnerId} ${content.achievementId} ${content.tier}`;
    return !known.has(key) && Boolean(known.add(key));
  });
}
