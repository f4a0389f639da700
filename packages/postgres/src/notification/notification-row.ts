import type { Notification, NotificationContent } from '@slova/application';
import type { EventId, LearnerId, NotificationId } from '@slova/domain';

export type NotificationRow = {
  learner_id: string;
  id: string;
  event_id: string;
  content: NotificationContent;
  created_at: Date;
  read_at: Date | null;
};

export function notificationOf(row: NotificationRow): Notification {
  return {
    id: row.id as NotificationId,
    learnerId: row.learner_id as LearnerId,
    eventId: row.event_id as EventId,
    content: row.content,
    createdAt: row.created_at,
    readAt: row.read_at,
  };
}
