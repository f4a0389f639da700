import type { RescheduleQueries } from '@slova/application';
import type { Sql } from 'postgres';
import { deckSchedule } from './deck-schedule.ts';
import type { RescheduleRow } from './reschedule-repository.ts';
import { rescheduleOf } from './reschedule-repository.ts';

/** What the page of a deck's settings shows of its cards' days. */
export function makeRescheduleQueries(sql: Sql): RescheduleQueries {
  return {
    schedule: (learnerId, deckId, moment) => deckSchedule(sql, learnerId, deckId, moment),
    async newest(learnerId, deckId) {
      const [row] = await sql<(RescheduleRow & { remaining: number })[]>`
        select s.*, (
          select count(*)::int from review_log r
          join cards c on c.learner_id = r.learner_id and c.id = r.card_id and c.entries = r.position
          where r.learner_id = s.learner_id and r.logged_at = s.applied_at and r.undone_at is null
        ) as remaining
        from reschedules s where s.learner_id = ${learnerId} and s.deck_id = ${deckId}
        order by s.asked_at desc, s.id desc limit 1`;
      if (!row) return null;
      const { learnerId: _whose, clock: _clock, ...view } = rescheduleOf(row);
      return { ...view, remaining: row.remaining };
    },
  };
}
