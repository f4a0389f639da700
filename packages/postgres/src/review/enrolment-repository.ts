import type { EnrolmentRepository, Planting } from '@slova/application';
import type { DeckId, LearnerId, TermId } from '@slova/domain';
import { directions } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import { isReadable } from '../content/index.ts';
import { plantCards } from './plant-cards.ts';

/** Enrolments and the cards that come with them. */
export function makeEnrolmentRepository(sql: TransactionSql): EnrolmentRepository {
  return {
    async add({ learnerId, deckId, enrolledAt, newPerDay, reviewsPerDay }) {
      const [deck] = await sql<{ isLeft: boolean }[]>`
        select e.learner_id is not null as "isLeft" from decks d
        left join enrolments e on e.learner_id = ${learnerId} and e.deck_id = d.id and e.left_at is not null
        where d.id = ${deckId} and (${isReadable(sql, learnerId)} or ${mayComeBack(sql)}) for share of d`;
      if (!deck) return { how: 'unknown', isPlanted: true };
      const added = await sql`
        insert into enrolments (learner_id, deck_id, enrolled_at, new_per_day, reviews_per_day)
        values (${learnerId}, ${deckId}, ${enrolledAt}, ${newPerDay}, ${reviewsPerDay})
        on conflict (learner_id, deck_id) do update set left_at = null where enrolments.left_at is not null`;
      if (added.count === 0) return { how: 'already', isPlanted: true };
      const isPlanted = await plantFirst(sql, learnerId, deckId);
      return { how: deck.isLeft ? 'resumed' : 'chosen', isPlanted };
    },
    async leave({ learnerId, deckId, leftAt }) {
      await sql`select from decks where id = ${deckId} for share`;
      const left = await sql`
        update enrolments set left_at = ${leftAt} where learner_id = ${learnerId} and deck_id = ${deckId} and left_at is null`;
      if (left.count > 0) return { how: 'left', isPlanted: await plantFirst(sql, learnerId, deckId) };
      const [known] = await sql`
        select 1 from enrolments where learner_id = ${learnerId} and deck_id = ${deckId}`;
      return { how: known ? 'already' : 'unknown', isPlanted: true };
    },
    async plant({ deckId, termIds, learnerId, after }) {
      // Nobody changes the deck until these of its cards agree with it.
      const [deck] = await sql`select 1 from decks where id = ${deckId} for share`;
      if (!deck) return null;
      const terms = await termsBehind(sql, { deckId, termIds }, after?.termId ?? null);
      const last = terms.at(-1);
      if (!last) return null;
      const learners = Math.max(1, Math.floor(mostCards / (directions.length * terms.length)));
      const rows = await sql<{ learner_id: LearnerId }[]>`
        select learner_id from enrolments
        where deck_id = ${deckId} and case when ${learnerId ?? null}::uuid is null then left_at is null else learner_id = ${learnerId ?? null} end
          and (${after?.learnerId ?? null}::uuid is null or learner_id > ${after?.learnerId ?? null})
        order by learner_id limit ${learners}`;
      const learnerIds = rows.map((row) => row.learner_id);
      if (learnerIds.length > 0) await plantCards(sql, { deckId, termIds: terms, learnerIds });
      if (learnerIds.length === learners)
        return { termId: after?.termId ?? null, learnerId: learnerIds.at(-1) ?? null };
      return terms.length < termsAtOnce ? null : { termId: last, learnerId: null };
    },
    async replant(learnerId, deckIds) {
      const left: DeckId[] = [];
      for (const deckId of deckIds.toSorted()) {
        await sql`select from decks where id = ${deckId} for share`;
        if (!(await plantFirst(sql, learnerId, deckId))) left.push(deckId);
      }
      return left;
    },
  };
}

/** Cards that one transaction looks at: a deck is not kept from its authors for long. */
const mostCards = 20_000;
const termsAtOnce = 2_000;

// Whoever left a deck finds it again, as whoever stayed, until it is removed or hidden.
const mayComeBack = (sql: TransactionSql) =>
  sql`(e.learner_id is not null and d.removed_at is null and d.hidden_at is null)`;

/** Sees to a learner's cards of the first terms of a deck; false when there are more. The caller holds the deck. */
async function plantFirst(sql: TransactionSql, learnerId: LearnerId, deckId: DeckId): Promise<boolean> {
  const first = await sql<{ id: TermId }[]>`
    select id from terms where deck_id = ${deckId} order by position limit ${termsAtOnce + 1}`;
  const termIds = first.slice(0, termsAtOnce).map(({ id }) => id);
  await plantCards(sql, { deckId, termIds, learnerIds: [learnerId] });
  return first.length <= termsAtOnce;
}

/** The next terms in the order of ids; removed ones too, whose cards are to be withdrawn. */
async function termsBehind(
  sql: TransactionSql,
  { deckId, termIds }: Pick<Planting, 'deckId' | 'termIds'>,
  after: TermId | null,
): Promise<readonly TermId[]> {
  if (termIds)
    return termIds
      .toSorted()
      .filter((id) => after === null || id > after)
      .slice(0, termsAtOnce);
  const rows = await sql<{ id: TermId }[]>`
    select id from terms where deck_id = ${deckId} and (${after}::uuid is null or id > ${after})
    order by id limit ${termsAtOnce}`;
  return rows.map(({ id }) => id);
}
