import type { Leech, LeechQueries } from '@slova/application';
import type { Sql } from 'postgres';

/** Cards that were put aside as leeches. */
export function makeLeechQueries(sql: Sql): LeechQueries {
  return {
    ofDeck: (learnerId, deckId) =>
      sql<Leech[]>`
        select c.id as "cardId", t.headword, c.direction, c.lapses
        from cards c join terms t on t.deck_id = c.deck_id and t.id = c.term_id
        where c.learner_id = ${learnerId} and c.deck_id = ${deckId} and c.held = 'leech'
        order by t.position, c.direction desc`,
  };
}
