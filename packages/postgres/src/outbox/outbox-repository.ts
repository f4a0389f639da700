import type { OutboxRepository } from '@slova/application';
import type { DomainEvent } from '@slova/domain';
import type { TransactionSql } from 'postgres';

/** Appends events in the transaction of their cause. */
export function makeOutboxRepository(sql: TransactionSql, onEvents: () => void): OutboxRepository {
  return {
    async add(events) {
      if (events.length === 0) return;
      await sql`insert into outbox ${sql(events.map((event) => rowOf(event, sql)))}`;
      onEvents();
    },
  };
}

function rowOf(event: DomainEvent, sql: TransactionSql) {
  return {
    learner_id: event.learnerId,
    id: event.id,
    type: event.type,
    payload: sql.json(event.payload),
    occurred_at: event.occurredAt,
  };
}
