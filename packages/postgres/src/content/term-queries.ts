import type { ContentQueries, TermRow as ShownTerm } from '@slova/application';
import type { DeckId, LearnerId } from '@slova/domain';
import { headwordKey } from '@slova/domain';
import type { Sql } from 'postgres';
import { isReadable, isShown } from './readable.ts';
import type { TermRow } from './stored-term.ts';
import { storedTermOf } from './stored-term.ts';

/** So many twins are named. */
const mostAlike = 10;

/** Living terms of decks that a learner may read. */
export function termQueries(sql: Sql): Pick<ContentQueries, 'terms' | 'term' | 'alike'> {
  return {
    async terms(learnerId, deckId, { after = -1, limit }) {
      const [deck] = await readableDeck(sql, learnerId, deckId);
      if (!deck) return null;
      const rows = await sql<TermRow[]>`
        select t.* from terms t join decks d on d.id = t.deck_id
        where t.deck_id = ${deckId} and t.position > ${after} and ${isShown(sql, learnerId)}
        order by t.position limit ${limit + 1}`;
      const page = rows.slice(0, limit);
      const next = rows.length > limit ? (page.at(-1)?.position ?? null) : null;
      return { terms: page.map(shownTermOf), next };
    },
    async term(learnerId, termId) {
      const [row] = await sql<(TermRow & { deck_id: DeckId })[]>`
        select t.* from terms t join decks d on d.id = t.deck_id
        where t.id = ${termId} and ${isReadable(sql, learnerId)} and ${isShown(sql, learnerId)}`;
      return row ? { ...shownTermOf(row), deckId: row.deck_id } : null;
    },
    async alike(learnerId, { deckId, headword, partOfSpeech }) {
      const [deck] = await readableDeck(sql, learnerId, deckId);
      if (!deck) return null;
      const key = headwordKey(headword, deck.term_language);
      const rows = await sql<TermRow[]>`
        select t.* from terms t join decks d on d.id = t.deck_id
        where t.deck_id = ${deckId} and t.headword_key = ${key} and t.part_of_speech = ${partOfSpeech}
          and ${isShown(sql, learnerId)} order by t.position limit ${mostAlike}`;
      return rows.map(shownTermOf);
    },
  };
}

const readableDeck = (sql: Sql, learnerId: LearnerId, deckId: DeckId) => sql<{ term_language: string }[]>`
  select d.term_language from decks d where d.id = ${deckId} and ${isReadable(sql, learnerId)}`;

function shownTermOf(row: TermRow): ShownTerm {
  const { id, version, written } = storedTermOf(row);
  return { ...written, id, version };
}
