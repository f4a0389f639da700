import type { DomainEvent } from '@slova/domain';
import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instantColumn, json, learnerColumn } from './columns.ts';

/** Events written in the transaction of their cause; the relay claims unsent rows with a lease (rule O2). */
export const outbox = pgTable(
  'outbox',
  {
    learnerId: learnerColumn(),
    id: uuid('id').notNull(),
    type: text('type').$type<DomainEvent['type']>().notNull(),
    payload: json<DomainEvent['payload']>('payload').notNull(),
    occurredAt: instantColumn('occurred_at').notNull(),
    claimedUntil: instantColumn('claimed_until'),
    sentAt: instantColumn('sent_at'),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.id] }),
    index('outbox_unsent')
      .on(table.occurredAt)
      .where(sql`sent_at is null`),
    index('outbox_sent')
      .on(table.sentAt)
      .where(sql`sent_at is not null`),
  ],
);

/** Events that a reaction has taken effect for, recorded in the transaction of the effect. */
export const handledEvents = pgTable(
  'handled_events',
  {
    learnerId: learnerColumn(),
    reaction: text('reaction').notNull(),
    eventId: uuid('event_id').notNull(),
    handledAt: instantColumn('handled_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.reaction, table.eventId] }),
    // Rows come in the order of this column: pruning reads the old end alone.
    index('handled_events_age').using('brin', table.handledAt),
  ],
);
