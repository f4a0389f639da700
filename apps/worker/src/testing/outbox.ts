import type { DomainEvent } from '@slova/domain';
import { outboxChannel } from '@slova/postgres';
import { logEvents } from '@slova/postgres/testing';
import type { Sql } from 'postgres';

/** Writes events as the API does: in one transaction, then a word to whoever relays. */
export async function writeEvents(sql: Sql, events: readonly DomainEvent[]): Promise<void> {
  if (events.length === 0) return;
  await sql.begin((transaction) => logEvents(transaction, events));
  await sql`select pg_notify(${outboxChannel}, '')`;
}

/** Events that no queue has accepted yet, and those of them that some relay holds or held. */
export async function unsentEvents(sql: Sql): Promise<{ all: number; claimed: number }> {
  const [row] = await sql<{ all: number; claimed: number }[]>`
    select count(*)::int as all, count(claimed_until)::int as claimed from outbox where sent_at is null`;
  return row ?? { all: 0, claimed: 0 };
}
