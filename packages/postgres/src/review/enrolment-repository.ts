import type { EnrolmentRepository } from '@slova/application';
import { directions } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import { isReadable } from '../content/index.ts';
import { plantCards } from './plant-cards.ts';

/** Enrolments and the cards that come with them. */
export function makeEnrolmentRepository(sql: TransactionSql): EnrolmentRepository {
  return {
    async add({ learnerId, deckId, enrolledAt, newPerDay, reviewsPerDay }) {
      const [deck] = await sql`
        select 1 from decks d where d.id = ${deckId} and ${isReadable(sql, learnerId)} for share of d`;
      if (!deck) return 'unknown';
      const added = await sql`
        insert into enrolments (learner_id, deck_id, enrolled_at, new_per_day, reviews_per_day)
        values (${learnerId}, ${deckId}, ${enrolledAt}, ${newPerDay}, ${reviewsPerDay})
        on conflict do nothing`;
      if (added.count === 0) return 'already';
      await plantCards(sql, { deckId, termIds: null, learnerIds: [learnerId] });
      return 'added';
    },
    async plant({ deckId, termIds, after }) {
      // Nobody changes the deck until its cards agree with it.
      const [deck] = await sql<{ terms: number }[]>`
        select coalesce(${termIds === null ? null : termIds.length}::int, term_count) as terms from decks
        where id = ${deckId} for share`;
      if (!deck) return null;
      const limit = Math.max(1, Math.floor(mostCards / (directions.length * Math.max(1, deck.terms))));
      const rows = await sql<{ learner_id: string }[]>`
        select learner_id from enrolments where deck_id = ${deckId} and (${after}::uuid is null or learner_id > ${after})
        order by learner_id limit ${limit}`;
      const learnerIds = rows.map((row) => row.learner_id) as (typeof after & string)[];
      if (learnerIds.length > 0) await plantCards(sql, { deckId, termIds, learnerIds });
      return learnerIds.length < limit ? null : (learnerIds.at(-1) ?? null);
    },
    async replant(learnerId, deckIds) {
      for (const deckId of deckIds.toSorted()) {
        await sql`select from decks where id = ${deckId} for share`;
        await plantCards(sql, { deckId, termIds: null, learnerIds: [learnerId] });
      }
    },
  };
}

/** Cards that one transaction looks at: a deck is not kept from its authors for long. */
const mostCards = 20_000;
