import type { UndoRepository } from '@slova/application';
import type { LearnerId, RescheduleId } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import type { CardRow } from './card-row.ts';
import { cardOf } from './card-row.ts';
import type { UndoColumns } from './undo-row.ts';
import { undoRowOf } from './undo-row.ts';

/** The live rows of what a rescheduling moved, with their cards, locked by id. */
export async function lockRescheduled(
  sql: TransactionSql,
  learnerId: LearnerId,
  id: RescheduleId,
): ReturnType<UndoRepository['rescheduled']> {
  const cardIds = (await rowsOf(sql, learnerId, id)).map((row) => row.card_id);
  const cards = await sql<CardRow[]>`
    select * from cards where learner_id = ${learnerId} and id = any(${cardIds}::uuid[]) order by id for update`;
  // Somebody may have answered one of them before the cards were locked.
  const rows = await rowsOf(sql, learnerId, id);
  return {
    rows: rows.map(undoRowOf),
    cards: cards.map((card) => ({ card: cardOf(card), entries: card.entries })),
  };
}

function rowsOf(sql: TransactionSql, learnerId: LearnerId, id: RescheduleId) {
  return sql<UndoColumns[]>`
    select 1 as step, r.id, r.kind, r.card_id, r.deck_id, r.term_id, r.position, r.before, r.rating, r.exercise_type, r.duration_ms,
      r.reviewed_at, r.reviewed_on, r.logged_at, r.buried_siblings is not null as has_buried_siblings
    from reschedules s join review_log r on r.learner_id = s.learner_id and r.logged_at = s.applied_at and r.undone_at is null
    where s.learner_id = ${learnerId} and s.id = ${id}`;
}
