import type { DomainEvent } from '@slova/domain';
import type { Sql, TransactionSql } from 'postgres';

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
  await sql.begin(async (transaction) => {
    await writeLog(transaction, events);
    await transaction`insert into outbox ${transaction(rows)}`;
  });
  await sql`select pg_notify('slova_outbox', '')`;
}

// An answer is a row of the log before it is an event.
async function writeLog(sql: TransactionSql, events: readonly DomainEvent[]): Promise<void> {
  const rows = events.flatMap(({ id, learnerId, occurredAt, type, payload }) =>
    type === 'card.reviewed'
      ? [
          {
            id,
            learner_id: learnerId,
            card_id: payload.cardId,
            deck_id: payload.deckId,
            term_id: payload.cardId,
            position: 1,
            repetition: 1,
            rating: payload.rating,
            exercise_type: payload.exerciseType,
            duration_ms: payload.durationMs,
            reviewed_at: occurredAt,
            time_zone: 'Europe/Moscow',
            day_start_hour: 4,
            reviewed_on: payload.learnerDay,
            gap_days: 0,
            before: sql.json({ state: payload.stateBefore }),
            after: sql.json({ state: payload.stateAfter, memory: { stability: payload.stability } }),
            algorithm: 'test',
          },
        ]
      : [],
  );
  if (rows.length > 0) await sql`insert into review_log ${sql(rows)}`;
}

/** Events that no queue has accepted yet, and those of them that some relay holds or held. */
export async function unsentEvents(sql: Sql): Promise<{ all: number; claimed: number }> {
  const [row] = await sql<{ all: number; claimed: number }[]>`
    select count(*)::int as all, count(claimed_until)::int as claimed from outbox where sent_at is null`;
  return row ?? { all: 0, claimed: 0 };
}
