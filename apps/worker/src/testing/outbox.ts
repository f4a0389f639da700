import type { DomainEvent } from '@slova/domain';
import type { Sql } from 'postgres';

/** Writes events as the API does: in one transaction, then a word to whoever relays. */
export async function writeEvents(sql: Sql, events: readonly DomainEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(({ learnerId, id, type, payload, occurredAt }) => ({
    learner_id: learnerId,
    id,
    type,
    payload: sql.json(payload),
    occurred_at: occurredAt,
  }));
  await sql`insert into outbox ${sql(rows)}`;
  await sql`select pg_notify('slova_outbox', '')`;
}

/** Events that no queue has accepted yet, and those of them that some relay holds or held. */
export async function unsentEvents(sql: Sql): Promise<{ all: number; claimed: number }> {
  const [row] = await sql<{ all: number; claimed: number }[]>`
    select count(*)::int as all, count(claimed_until)::int as claimed from outbox where sent_at is null`;
  return row ?? { all: 0, claimed: 0 };
}
