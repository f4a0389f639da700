import type { CountedAnswer } from '@slova/application';
import type { CardState, EventId, ExerciseType, LearnerId, Rating } from '@slova/domain';
import type { TransactionSql } from 'postgres';

type Row = {
  id: EventId;
  kind: 'review' | 'practice';
  rating: Rating;
  exercise_type: ExerciseType;
  reviewed_at: Date;
  reviewed_on: number;
  state_before: CardState;
  state_after: CardState;
  stability: number;
};

/** A learner's live answers in order, those asked for or all, as counting sees them. */
export async function countedAnswers(
  sql: TransactionSql,
  learnerId: LearnerId,
  ids: readonly EventId[] | undefined,
): Promise<CountedAnswer[]> {
  const rows = await sql<Row[]>`
    select id, kind, rating, exercise_type, reviewed_at, reviewed_on, before->>'state' as state_before, after->>'state' as state_after,
      (after->'memory'->>'stability')::float8 as stability
    from review_log
    where learner_id = ${learnerId} and kind in ('review', 'practice') and undone_at is null and import_id is null
      ${ids ? sql`and id = any(${[...ids]}::uuid[])` : sql``}
    order by reviewed_at, id`;
  return rows.map((row) => ({
    id: row.id,
    place: { atMs: row.reviewed_at.getTime(), id: row.id },
    event: eventOf(row),
  }));
}

function eventOf(row: Row): CountedAnswer['event'] {
  const learnerDay = row.reviewed_on;
  if (row.kind === 'practice') return { type: 'card.practised', payload: { learnerDay } };
  return {
    type: 'card.reviewed',
    payload: {
      learnerDay,
      rating: row.rating,
      exerciseType: row.exercise_type,
      stateBefore: row.state_before,
      stateAfter: row.state_after,
      stability: row.stability,
    },
  };
}
