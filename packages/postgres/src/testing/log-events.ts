import type { DomainEvent } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import { makeOutboxRepository } from '../outbox/index.ts';

/** Writes events as the API does: an answer is a row of the log before it is an event in the outbox. */
export async function logEvents(sql: TransactionSql, events: readonly DomainEvent[]): Promise<void> {
  const answers = events
    .filter((event) => event.type === 'card.reviewed')
    .map(({ id, learnerId, occurredAt, payload }) => ({
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
    }));
  if (answers.length > 0) await sql`insert into review_log ${sql(answers)}`;
  await makeOutboxRepository(sql, () => undefined).add(events);
}
