import type { SearchRequest } from '@slova/application';
import type { LearnerId } from '@slova/domain';
import type { Fragment, Sql } from 'postgres';
import { isHidden, isInWantedDecks, isWantedDeck, wantedTerms } from './search-filters.ts';
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
const mostRanked = 200;

/**
 * Terms of which a key begins as was typed, in the order of keys: one that is just that comes first. What a term has to be is
 * asked while the index is read, so that a page costs the same however many begin so.
 */
export function beginningStage(sql: Sql, { learnerId, request, after, limit }: StageAsk): SearchStage {
  const { query } = request;
  const { joined, wanted } = wantedTerms(sql, request);
  const found = sql`
    select k.term_id, k.key as place
    from (
      select key, term_id, deck_id from search_keys
      where ${typed(sql, query)} <> '' and key >= ${typed(sql, query)} and key < ${typed(sql, query)} || ${lastSign}
        ${after ? sql`and (key, term_id) > (${after.value}, ${after.termId})` : sql``}
        ${isInWantedDecks(sql, learnerId, { ...request, column: sql`deck_id` })}
      order by key, term_id, deck_id
    ) k ${joined(sql`k.term_id`)}
    where exists (select from decks d where d.id = k.deck_id and ${isWantedDeck(sql, learnerId, request)})
      and not ${isHidden(sql, sql`k.term_id`)} ${wanted}
      and not exists (
        select from search_terms s, unnest(s.keys) earlier
        where s.term_id = k.term_id and earlier collate "C" >= ${typed(sql, query)} and earlier collate "C" < k.key)
    order by k.key, k.term_id limit ${limit}`;
  return { found, order: sql`f.place, f.term_id` };
}

/** Terms that have all words of a query, ranked by where they have them, but for those found by their beginning. */
export function wordsStage(
  sql: Sql,
  { learnerId, request, after, limit }: StageAsk,
  { query, not }: { readonly query: Fragment; readonly not?: Fragment | undefined },
): SearchStage {
  const { joined, wanted } = wantedTerms(sql, request);
  const found = sql`
    select term_id, rank::text as place from (
      select s.term_id, ts_rank(s.words, q.query)::float8 as rank
      from (select ${query} as query offset 0) q join search_terms s on s.words @@ q.query
      join decks d on d.id = s.deck_id ${joined(sql`s.term_id`)}
      where ${isWantedDeck(sql, learnerId, request)} and not ${isHidden(sql, sql`s.term_id`)} ${wanted}
        ${isInWantedDecks(sql, learnerId, { ...request, column: sql`s.deck_id` })}
        ${not ? sql`and not s.words @@ ${not}` : sql``}
        and not exists (
          select from unnest(s.keys) key
          where key collate "C" >= ${typed(sql, request.query)} and key collate "C" < ${typed(sql, request.query)} || ${lastSign})
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

/** Follows every other: what begins as was typed is a range, and not a pattern, whose plan would depend on what was typed. */
const lastSign = '\u{10FFFF}';
