import type { FoundDeck, LocalText, MarkedText, SearchRequest } from '@slova/application';
import type { DeckId, LearnerId } from '@slova/domain';
import { matchRanges } from '@slova/domain';
import type { Sql } from 'postgres';
import { isReadable } from './readable.ts';
import { ownDecks } from './search-scope.ts';

type Row = {
  id: DeckId;
  title: LocalText;
  term_language: string;
  answer_language: string;
  answer_kind: 'translation' | 'definition';
  term_count: number;
};

const most = 5;

/** Decks whose title or description has words that begin so, those that have them in the title first. */
export async function searchDecks(
  sql: Sql,
  learnerId: LearnerId,
  { query, level, mine, language }: SearchRequest,
): Promise<FoundDeck[]> {
  const rows = await sql<Row[]>`
    with q as materialized (
      select to_tsquery('pg_catalog.simple', string_agg(quote_literal(word) || ':*', ' & ')) as query
      from unnest(string_to_array(nullif(search_fold(${query}), ''), ' ')) word)
    select d.id, d.title, d.term_language, d.answer_language, d.answer_kind, d.term_count
    from q join decks d on search_deck_words(d.title, d.description) @@ q.query
    where ${isReadable(sql, learnerId)} ${language === undefined ? sql`` : sql`and d.term_language = ${language}`}
      ${level === undefined ? sql`` : sql`and d.level = ${level}`}
      ${mine ? sql`and d.id = any(${ownDecks(sql, learnerId)})` : sql``}
    order by ts_rank(search_deck_words(d.title, d.description), q.query) desc, d.id limit ${most}`;
  return rows.map(({ id, title, ...row }) => ({
    id,
    title: { en: marked(title.en, query), ru: marked(title.ru, query) },
    termLanguage: row.term_language,
    answerLanguage: row.answer_language,
    answerKind: row.answer_kind,
    terms: row.term_count,
  }));
}

const marked = (text: string, query: string): MarkedText => ({ text, marks: matchRanges(text, [query]) });
