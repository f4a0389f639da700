import { sql } from 'drizzle-orm';
import { index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instantColumn, json, learnerColumn } from './columns.ts';

/** In-app notifications; `content` is data that the reader's app puts into words. One per event. */
export const notifications = pgTable(
  'notifications',
  {
    learnerId: learnerColumn(),
    id: uuid('id').notNull(),
    eventId: uuid('event_id').notNull(),
    content: json<{ readonly kind: string }>('content').notNull(),
    createdAt: instantColumn('created_at').notNull(),
    readAt: instantColumn('read_at'),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.id] }),
    uniqueIndex('notifications_event_key').on(table.learnerId, table.eventId),
    index('notifications_newest').on(table.learnerId, table.createdAt.desc()),
  ],
);

/** E-mails to be sent, written with the effect that asks for them and sent by a job of their own. */
export const emails = pgTable(
  'emails',
  {
    learnerId: learnerColumn(),
    /** Also the Message-ID, so that a repeated delivery can be recognised. */
    id: uuid('id').notNull(),
    eventId: uuid('event_id').notNull(),
    template: text('template').notNull(),
    recipient: text('recipient').notNull(),
    locale: text('locale').notNull(),
    values: json<Readonly<Record<string, string>>>('values').notNull(),
    createdAt: instantColumn('created_at').notNull(),
    sentAt: instantColumn('sent_at'),
    failures: integer('failures').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.id] }),
    uniqueIndex('emails_event_key').on(table.learnerId, table.eventId, table.template),
    index('emails_unsent')
      .on(table.failures, table.createdAt)
      .where(sql`sent_at is null`),
  ],
);
