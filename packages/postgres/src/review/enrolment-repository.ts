import type { EnrolmentRepository } from '@slova/application';
import type { TransactionSql } from 'postgres';

/** New recognising cards are met in the deck's order; producing a term is asked for this many terms later. */
const produceAfterTerms = 20;

/** Enrolments and the cards that come with them. */
export function makeEnrolmentRepository(sql: TransactionSql): EnrolmentRepository {
  return {
    async add({ learnerId, deckId, enrolledAt, newPerDay, reviewsPerDay }) {
      const [deck] = await sql`select 1 from decks where id = ${deckId} for share`;
      if (!deck) return 'unknown';
      const added = await sql`
        insert into enrolments (learner_id, deck_id, enrolled_at, new_per_day, reviews_per_day)
        values (${learnerId}, ${deckId}, ${enrolledAt}, ${newPerDay}, ${reviewsPerDay})
        on conflict do nothing`;
      if (added.count === 0) return 'already';
      await sql`
        insert into cards (learner_id, id, deck_id, term_id, direction, position, state, step, repetitions, lapses, version)
        select ${learnerId}, gen_random_uuid(), t.deck_id, t.id, d.direction, t.position * 2 + d.later, 'new', 0, 0, 0, 0
        from terms t cross join (values ('recognise', 0), ('produce', ${2 * produceAfterTerms + 1}::int)) as d (direction, later)
        where t.deck_id = ${deckId}
        on conflict do nothing`;
      return 'added';
    },
  };
}
