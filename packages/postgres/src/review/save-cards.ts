import type { Card, LearnerId } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import { studyColumns } from './card-row.ts';

/** Saves cards as they are now, with the length of their histories, in one statement. What is withdrawn stays so. */
export async function saveCards(
  sql: TransactionSql,
  learnerId: LearnerId,
  cards: readonly { readonly card: Card; readonly entries: number }[],
): Promise<void> {
  if (cards.length === 0) return;
  const rows = cards.map(({ card, entries }) => ({
    id: card.id,
    ...studyColumns(card),
    held: card.held,
    buried_on: card.buriedOn,
    entries,
  }));
  await sql`
    update cards c set state = t.state, step = t.step, stability = t.stability, difficulty = t.difficulty, due_at = t.due_at,
      due_on = t.due_on, last_reviewed_on = t.last_reviewed_on, last_reviewed_at = t.last_reviewed_at, repetitions = t.repetitions,
      lapses = t.lapses, version = t.version,
      held = case when c.held = 'withdrawn' then c.held else t.held end,
      own_hold = case when c.held = 'withdrawn' then t.held end, buried_on = t.buried_on, entries = t.entries
    from jsonb_to_recordset(${sql.json(rows)}) as t (id uuid, state text, step int, stability float8, difficulty float8,
      due_at timestamptz, due_on int, last_reviewed_on int, last_reviewed_at timestamptz, repetitions int, lapses int, version int,
      held text, buried_on int, entries int)
    where c.learner_id = ${learnerId} and c.id = t.id`;
}
