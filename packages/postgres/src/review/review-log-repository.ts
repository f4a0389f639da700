import type { ReviewLogRepository } from '@slova/application';
import type { TransactionSql } from 'postgres';
import type { CardRow } from './card-row.ts';
import { cardOf, dueColumns } from './card-row.ts';
import type { ReplayColumns } from './replay-row.ts';
import { replayRowOf } from './replay-row.ts';

/** A card's log and the correction of its state from it. */
export function makeReviewLogRepository(sql: TransactionSql): ReviewLogRepository {
  return {
    async lockCard(learnerId, cardId) {
      const [row] = await sql<
        CardRow[]
      >`select * from cards where learner_id = ${learnerId} and id = ${cardId} for update`;
      if (!row) return null;
      const rows = await sql<ReplayColumns[]>`
        select card_id, rating, reviewed_at, reviewed_on, time_zone, day_start_hour, settings
        from review_log where learner_id = ${learnerId} and card_id = ${cardId} and undone_at is null and position is not null
        order by position`;
      return { card: cardOf(row), rows: rows.map(replayRowOf) };
    },
    async saveSchedule(
      card,
      { state, step, memory, due, lastReviewedAt, lastReviewedOn, repetitions, lapses },
    ) {
      const { dueAt, dueOn } = dueColumns(due);
      await sql`
        update cards set state = ${state}, step = ${step}, stability = ${memory?.stability ?? null},
          difficulty = ${memory?.difficulty ?? null}, due_at = ${dueAt}, due_on = ${dueOn}, last_reviewed_on = ${lastReviewedOn},
          last_reviewed_at = ${lastReviewedAt}, repetitions = ${repetitions}, lapses = ${lapses}, version = version + 1
        where learner_id = ${card.learnerId} and id = ${card.id}`;
    },
  };
}
