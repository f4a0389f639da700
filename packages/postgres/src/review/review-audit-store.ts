import type { ReviewAuditStore } from '@slova/application';
import type { Sql } from 'postgres';
import type { CardRow } from './card-row.ts';
import { cardOf } from './card-row.ts';
import type { ReplayColumns } from './replay-row.ts';
import { replayRowOf } from './replay-row.ts';

const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Pages over all reviewed cards by key, each page with its logs in one more statement, both of one snapshot. */
export function makeReviewAuditStore(sql: Sql): ReviewAuditStore {
  return {
    page(after, limit) {
      return sql.begin('isolation level repeatable read read only', async (snapshot) => {
        const cards = await snapshot<CardRow[]>`
          select * from cards
          where (learner_id, id) > (${after?.learnerId ?? beforeAll}, ${after?.cardId ?? beforeAll}) and repetitions > 0
          order by learner_id, id limit ${limit}`;
        const rows = await snapshot<(ReplayColumns & { learner_id: string })[]>`
          select r.learner_id, r.card_id, r.rating, r.reviewed_at, r.reviewed_on, r.time_zone, r.day_start_hour, r.settings
          from unnest(${cards.map((card) => card.learner_id)}::uuid[], ${cards.map((card) => card.id)}::uuid[]) as k (learner_id, card_id)
          join review_log r on r.learner_id = k.learner_id and r.card_id = k.card_id
            and r.undone_at is null and r.position is not null
          order by r.learner_id, r.card_id, r.position`;
        const logs = Map.groupBy(rows, (row) => row.card_id);
        return cards.map((card) => ({
          card: cardOf(card),
          rows: (logs.get(card.id) ?? []).map(replayRowOf),
        }));
      });
    },
  };
}
