import type { CardWord, ReviewLogRepository } from '@slova/application';
import type { TransactionSql } from 'postgres';
import { appendActions } from './append-actions.ts';
import type { CardRow } from './card-row.ts';
import { cardOf } from './card-row.ts';
import { countedAnswers } from './counted-answers.ts';
import { withHistories } from './logged-cards.ts';
import { saveCards } from './save-cards.ts';

/** The review log beside the answer path. Whoever locks several cards locks them by id, so that nobody waits in a circle. */
export function makeReviewLogRepository(sql: TransactionSql): ReviewLogRepository {
  return {
    async lockCard(learnerId, cardId) {
      const rows = await sql<CardRow[]>`
        select * from cards where learner_id = ${learnerId} and id = ${cardId} for update`;
      const [logged] = await withHistories(sql, rows);
      return logged ?? null;
    },
    async lockPage(learnerId, { deckId, after, limit }) {
      const rows = await sql<CardRow[]>`
        select * from cards
        where learner_id = ${learnerId} and (${deckId}::uuid is null or deck_id = ${deckId}) and (${after}::uuid is null or id > ${after})
        order by id limit ${limit} for update`;
      return withHistories(sql, rows);
    },
    saveImage: ({ card, rows }, image) =>
      saveCards(sql, card.learnerId, [
        { card: { ...card, ...image, version: card.version + 1 }, entries: rows.length },
      ]),
    async lockCards(learnerId, cardIds) {
      const rows = await sql<CardRow[]>`
        select * from cards where learner_id = ${learnerId} and id = any(${[...cardIds]}::uuid[]) order by id for update`;
      return rows.map(cardOf);
    },
    async lockDue(learnerId, deckId, { from, to, limit }) {
      // Chosen by due day, locked by id.
      const rows = await sql<CardRow[]>`
        with due as (
          select id from cards
          where learner_id = ${learnerId} and deck_id = ${deckId} and held is null and state <> 'new' and due_on <= ${to}
            and (${from}::int is null or due_on >= ${from})
          order by due_on, id limit ${limit}
        )
        select c.* from cards c where c.learner_id = ${learnerId} and c.id in (select id from due) order by c.id for update`;
      return rows.map(cardOf);
    },
    async known(learnerId, ids) {
      const rows = await sql<{ id: string }[]>`
        select id from review_log where learner_id = ${learnerId} and id = any(${[...ids]}::uuid[])`;
      return new Set(rows.map(({ id }) => id));
    },
    async loggedTogether(learnerId, id) {
      const [row] = await sql<{ n: number }[]>`
        select count(*)::int as n from review_log r
        join review_log one on one.learner_id = r.learner_id and one.logged_at = r.logged_at
        where one.learner_id = ${learnerId} and one.id = ${id}`;
      return row?.n ?? 0;
    },
    append: (learnerId, acted, followsFrom) => appendActions(sql, learnerId, acted, followsFrom),
    async wordOf({ deckId, termId }) {
      const [word] = await sql<CardWord[]>`
        select t.headword, d.term_language as language from terms t join decks d on d.id = t.deck_id
        where t.deck_id = ${deckId} and t.id = ${termId}`;
      return word ?? null;
    },
    answers: (learnerId, ids) => countedAnswers(sql, learnerId, ids),
  };
}
