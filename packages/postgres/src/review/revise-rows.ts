import type { LearnerId, RevisedRow } from '@slova/domain';
import type { TransactionSql } from 'postgres';

/**
 * Writes down what rows of the histories of one card or several say anew. Positions are made negative first: each is unique while it is live, and
 * the rows change places one after the other.
 */
export async function reviseRows(
  sql: TransactionSql,
  learnerId: LearnerId,
  revised: readonly RevisedRow[],
): Promise<void> {
  if (revised.length === 0) return;
  const ids = revised.map(({ row }) => row.id);
  await sql`
    update review_log set position = -position
    where learner_id = ${learnerId} and id = any(${ids}::uuid[])`;
  const rows = revised.map(({ row, position, repetition, gapDays, before, after }) => ({
    id: row.id,
    position,
    repetition,
    gap_days: gapDays,
    before,
    after,
  }));
  await sql`
    update review_log r set position = t.position, repetition = t.repetition, gap_days = t.gap_days, before = t.before,
      after = case when jsonb_typeof(t.after) = 'object' then t.after else r.after end
    from jsonb_to_recordset(${sql.json(rows)}) as t (id uuid, position int, repetition int, gap_days int, before jsonb, after jsonb)
    where r.learner_id = ${learnerId} and r.id = t.id`;
}
