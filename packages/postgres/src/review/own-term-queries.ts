import type { OwnTermPlace, OwnTermQueries } from '@slova/application';
import type { CardId, DeckId, Direction, OwnAnswers, OwnFields, TermId } from '@slova/domain';
import { noOwnTerm } from '@slova/domain';
import type { Sql } from 'postgres';

type PlaceRow = {
  id: CardId;
  term_id: TermId;
  deck_id: DeckId;
  direction: Direction;
  content_hash: string;
  answers: OwnAnswers | null;
  note: string | null;
  fields: OwnFields | null;
};

/** A learner's cards with what they added to the terms. */
export function makeOwnTermQueries(sql: Sql): OwnTermQueries {
  return {
    async ofCard(learnerId, cardId) {
      const [row] = await sql<PlaceRow[]>`
        select c.id, c.term_id, c.deck_id, c.direction,
          d.content_hash || d.recordings_hash as content_hash, o.answers, o.note, o.fields
        from cards c join decks d on d.id = c.deck_id
        left join own_terms o on o.learner_id = c.learner_id and o.term_id = c.term_id
        where c.learner_id = ${learnerId} and c.id = ${cardId}`;
      return row ? placeOf(row) : null;
    },
    async ofAttempt(learnerId, attemptId) {
      const [row] = await sql<PlaceRow[]>`
        select c.id, c.term_id, c.deck_id, c.direction,
          d.content_hash || d.recordings_hash as content_hash, o.answers, o.note, o.fields
        from attempts a join cards c on c.learner_id = a.learner_id and c.id = a.card_id
        join decks d on d.id = c.deck_id
        left join own_terms o on o.learner_id = c.learner_id and o.term_id = c.term_id
        where a.learner_id = ${learnerId} and a.id = ${attemptId}`;
      return row ? placeOf(row) : null;
    },
    async ofTerm(learnerId, termId) {
      const [row] = await sql<{ deck_id: DeckId; content_hash: string }[]>`
        select c.deck_id, d.content_hash || d.recordings_hash as content_hash from cards c join decks d on d.id = c.deck_id
        where c.learner_id = ${learnerId} and c.term_id = ${termId} limit 1`;
      return row ? { deckId: row.deck_id, contentHash: row.content_hash } : null;
    },
  };
}

function placeOf(row: PlaceRow): OwnTermPlace {
  const { id, term_id: termId, deck_id: deckId, direction, content_hash: contentHash, answers, note } = row;
  const own = answers ? { answers, note, fields: row.fields ?? {} } : noOwnTerm;
  return { cardId: id, termId, deckId, direction, contentHash, own };
}
