import type { ReviewAuditStore } from '@slova/application';
import type { Sql } from 'postgres';
import type { CardRow } from './card-row.ts';
import { withHistories } from './logged-cards.ts';

const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Pages over all cards with a history by key, each page with its logs in one more statement, both of one snapshot. */
export function makeReviewAuditStore(sql: Sql): ReviewAuditStore {
  return {
    page(after, limit) {
      return sql.begin('isolation level repeatable read read only', async (snapshot) => {
        const cards = await snapshot<CardRow[]>`
          select * from cards
          where (learner_id, id) > (${after?.learnerId ?? beforeAll}, ${after?.cardId ?? beforeAll}) and (entries > 0 or repetitions > 0)
          order by learner_id, id limit ${limit}`;
        return withHistories(snapshot, cards);
      });
    },
  };
}
