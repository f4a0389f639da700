import type { HandledEventRepository } from '@slova/application';
import type { TransactionSql } from 'postgres';

/** Idempotency of reactions: the row and the effect commit together. Rows go in one order, so that two workers never deadlock. */
export function makeHandledEventRepository(sql: TransactionSql): HandledEventRepository {
  return {
    async claim(reaction, events) {
      if (events.length === 0) return [];
      const claimed = await sql<{ event_id: string }[]>`
        insert into handled_events (learner_id, reaction, event_id, handled_at)
        select learner_id, ${reaction}, event_id, now()
        from unnest(${events.map(({ learnerId }) => learnerId)}::uuid[], ${events.map(({ id }) => id)}::uuid[]) as t (learner_id, event_id)
        order by learner_id, event_id
        on conflict do nothing
        returning event_id`;
      const fresh = new Set(claimed.map((row) => row.event_id));
      // The batch itself may carry an event twice.
      return events.filter(({ id }) => fresh.delete(id));
    },
  };
}
