import type { SearchRequest } from '@slova/application';
import type { LearnerId } from '@slova/domain';
import type { Fragment, Sql } from 'postgres';
import { isWantedDeck, wantedTerms } from './search-filters.ts';
import type { SearchPlace } from './search-place.ts';

/** One way of finding terms. Gives `term_id` and `place`, the value that its order goes by. */
export type SearchStage = {
  readonly found: Fragment;
  /** Of `f`, which is what was found. */
  readonly order: Fragment;
};

/** What is asked of a stage: at most so many terms that come after a place. */
export type StageAsk = {
  readonly learnerId: LearnerId;
  readonly request: SearchRequest;
  readonly after: SearchPlace | null;
  readonly limit: number;
};

/** So many of the terms that have the words are ranked: a word that occurs in more is to be looked for together with another. */
const mostRanked = 500;

/** Terms of which a key begins as was typed, in the order of keys: one that is just that comes first. */
export function beginningStage(sql: Sql, { learnerId, request, after, limit }: StageAsk): SearchStage {
  const { query, deckId } = request;
  const { joined, wanted } = wantedTerms(sql, request);
  const found = sql`
    select k.term_id, k.key as place
    from search_keys k join search_terms s on s.term_id = k.term_id join decks d on d.id = k.deck_id ${joined}
    where ${typed(sql, query)} <> '' and ${begins(sql, sql`k.key`, query)}
      ${after ? sql`and (k.key, k.term_id) > (${after.value}, ${after.termId})` : sql``}
      ${deckId === undefined ? sql`` : sql`and k.deck_id = ${deckId}`}
      and ${isWantedDeck(sql, learnerId, request)} ${wanted}
      and k.key = (select min(key) from ${keysOf(sql)} where ${begins(sql, sql`key`, query)})
    order by k.key, k.term_id limit ${limit}`;
  return { found, order: sql`f.place, f.term_id` };
}

/** Terms that have all words of a query, ranked by where they have them, but for those found by their beginning. */
export function wordsStage(
  sql: Sql,
  { learnerId, request, after, limit }: StageAsk,
  { query, not }: { readonly query: Fragment; readonly not?: Fragment | undefined },
): SearchStage {
  const { deckId } = request;
  const { joined, wanted } = wantedTerms(sql, request);
  const found = sql`
    select term_id, rank::text as place from (
      select s.term_id, ts_rank(s.words, q.query)::float8 as rank
      from (select ${query} as query offset 0) q join search_terms s on s.words @@ q.query
      join decks d on d.id = s.deck_id ${joined}
      where ${isWantedDeck(sql, learnerId, request)} ${wanted}
        ${deckId === undefined ? sql`` : sql`and s.deck_id = ${deckId}`} ${not ? sql`and not s.words @@ ${not}` : sql``}
        and not exists (select from ${keysOf(sql)} where ${begins(sql, sql`key`, request.query)})
      limit ${mostRanked}
    ) ranked
    ${after ? sql`where (-rank, term_id) > (-${after.value}::float8, ${after.termId}::uuid)` : sql``}
    order by rank desc, term_id limit ${limit}`;
  return { found, order: sql`f.place::float8 desc, f.term_id` };
}

/** The words that were typed, as each language would end them. */
export const typedQuery = (sql: Sql, query: string): Fragment => sql`(select search_query(${query}))`;

// In a query of its own, which is asked once and not for each row.
const typed = (sql: Sql, query: string): Fragment => sql`(select search_fold(${query}))`;
const keysOf = (sql: Sql): Fragment => sql`(select unnest(s.keys) collate "C" as key) keys`;

/** A range, and not a pattern: whatever was typed, the plan is the same. The last of all characters follows every other. */
const begins = (sql: Sql, key: Fragment, query: string): Fragment => sql`
  ${key} >= ${typed(sql, query)} and ${key} < ${typed(sql, query)} || ${'\u{10FFFF}'}`;
