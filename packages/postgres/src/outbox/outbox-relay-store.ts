import type { OutboxRelayStore } from '@slova/application';
import type { DomainEvent } from '@slova/domain';
import type { Sql } from 'postgres';

type Row = { learner_id: string; id: string; type: string; payload: unknown; occurred_at: Date };

/** The relay's side of the outbox. Any number of relays may claim at once: each row is leased to one of them. */
export function makeOutboxRelayStore(sql: Sql): OutboxRelayStore {
  return {
    async claim(limit, leaseMs) {
      const rows = await sql<Row[]>`
        update outbox o set claimed_until = now() + make_interval(secs => ${leaseMs / 1_000})
        from (
          select learner_id, id from outbox
          where sent_at is null and (claimed_until is null or claimed_until < now())
          order by occurred_at
          limit ${limit}
          for update skip locked
        ) c
        where o.learner_id = c.learner_id and o.id = c.id
        returning o.learner_id, o.id, o.type, o.payload, o.occurred_at`;
      return rows
        .map(eventOf)
        .toSorted((one, other) => one.occurredAt.getTime() - other.occurredAt.getTime());
    },
    async markSent(events) {
      await sql`
        update outbox o set sent_at = now(), claimed_until = null
        from ${keysOf(sql, events)} where o.learner_id = k.learner_id and o.id = k.id`;
    },
    async release(events) {
      await sql`
        update outbox o set claimed_until = null
        from ${keysOf(sql, events)} where o.learner_id = k.learner_id and o.id = k.id and o.sent_at is null`;
    },
    async prune({ sentAt, handledAt }) {
      const sent = await sql`delete from outbox where sent_at < ${sentAt}`;
      await sql`delete from handled_events where handled_at < ${handledAt}`;
      await sql`delete from rating_changes where changed_at < ${handledAt}`;
      return sent.count;
    },
  };
}

const keysOf = (sql: Sql, events: readonly DomainEvent[]) =>
  sql`unnest(${events.map(({ learnerId }) => learnerId)}::uuid[], ${events.map(({ id }) => id)}::uuid[]) as k (learner_id, id)`;

function eventOf(row: Row): DomainEvent {
  return {
    id: row.id,
    learnerId: row.learner_id,
    type: row.type,
    payload: row.payload,
    occurredAt: row.occurred_at,
  } as DomainEvent;
}
