import type { OwnTermRepository } from '@slova/application';
import type { OwnTerm } from '@slova/domain';
import { noOwnTerm } from '@slova/domain';
import type { TransactionSql } from 'postgres';

/** What learners add to terms for themselves, and what they claim to be right. */
export function makeOwnTermRepository(sql: TransactionSql): OwnTermRepository {
  return {
    async lock(learnerId, termId, deckId) {
      // An empty row is there to be locked: two first additions at once must not lose each other.
      await sql`
        insert into own_terms (learner_id, term_id, deck_id, answers, updated_at)
        values (${learnerId}, ${termId}, ${deckId}, ${sql.json(noOwnTerm.answers)}, now())
        on conflict do nothing`;
      const [row] = await sql<OwnTerm[]>`
        select answers, note, fields from own_terms where learner_id = ${learnerId} and term_id = ${termId} for update`;
      return row ? { answers: row.answers, note: row.note, fields: row.fields } : noOwnTerm;
    },
    async save({ learnerId, termId, own, changed, updatedAt }) {
      await sql`
        update own_terms set answers = ${sql.json(own.answers)}, note = ${own.note}, fields = ${sql.json(own.fields ?? {})}, updated_at = ${updatedAt}
        where learner_id = ${learnerId} and term_id = ${termId}`;
      if (changed.length === 0) return;
      await sql`
        with own as (
          select id from cards where learner_id = ${learnerId} and term_id = ${termId} and direction = any(${[...changed]}::text[])
          order by id for update
        )
        update cards c set version = version + 1 from own where c.learner_id = ${learnerId} and c.id = own.id`;
    },
    async claim({ learnerId, attemptId, deckId, termId, direction, response, claimedAt }) {
      const added = await sql`
        insert into answer_claims (learner_id, id, deck_id, term_id, direction, response, claimed_at)
        values (${learnerId}, ${attemptId}, ${deckId}, ${termId}, ${direction}, ${response}, ${claimedAt})
        on conflict do nothing`;
      return added.count === 1;
    },
  };
}
