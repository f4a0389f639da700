import type { Fragment, Sql } from 'postgres';
import type { SearchPlace } from './search-place.ts';
import type { SearchScope } from './search-scope.ts';

/** What is looked for. Each is a query of its own, asked once and not for each row, and not planned anew for each text. */
export type SearchedFor = {
  /** What a key has to begin with, folded. */
  readonly phrase: Fragment;
  /** The words, as a `tsquery`. */
  readonly words: Fragment;
  /** Terms that are left out: those of a query before, as a `tsquery`. */
  readonly not?: Fragment | undefined;
};

/** What is asked of a stage: at most so many terms, those that come after a place. */
export type StageAsk = {
  readonly scope: SearchScope;
  readonly searched: SearchedFor;
  readonly after: SearchPlace | null;
  readonly limit: number;
};

/** So many of the terms that have the words are ranked: a word that occurs in more is to be looked for together with another. */
const mostRanked = 100;

/** Where filters leave out much, so many beginnings are looked at: whatever follows is found by its words. */
const mostBeginnings = 300;

/**
 * Terms of which a key begins as was typed, in the order of keys: one that is just that comes first. Each is found by the first
 * of its keys that does.
 */
export function beginningStage(sql: Sql, ask: StageAsk): Fragment {
  const { scope, after, limit } = ask;
  const { first, end } = range(sql, ask);
  const from = (keys: Fragment, where: Fragment): Fragment => sql`
    (select k.key, k.term_id from ${keys} join search_terms s on s.term_id = k.term_id
    where k.key >= ${first} and k.key < ${end} and ${first} <> '' ${where}
      ${after ? sql`and (k.key, k.term_id) > (${after.value}, ${after.termId})` : sql``}
      ${scope.facets === null ? sql`` : sql`and s.words @@ ${scope.facets}::tsquery`}
      ${ask.searched.not ? sql`and not s.words @@ ${ask.searched.not}` : sql``}
      and not exists (
        select from unnest(s.keys) earlier
        where earlier collate "C" >= ${first} and earlier collate "C" < k.key)
    order by k.key, k.term_id limit ${limit})`;
  const ofDecks = from(sql`unnest(${decks(sql)}) d (id) join search_keys k on k.deck_id = d.id`, sql``);
  const open = scope.isOpen ? sql`${from(sql`search_keys k`, sql`and k.is_open`)} union all` : sql``;
  return sql`
    select term_id, key as place from (${open} ${ofDecks}) found order by key, term_id limit ${limit}`;
}

/** Terms that have all the words, ranked by where they have them, but for those found by their beginning. */
export function wordsStage(sql: Sql, ask: StageAsk): Fragment {
  const { searched, after, limit } = ask;
  const { first, end } = range(sql, ask);
  const of = (part: Fragment): Fragment => sql`
    select s.term_id, s.words from search_terms s
    where ${part} and s.words @@ (select ${inScope(sql, ask)})
      ${searched.not ? sql`and not s.words @@ ${searched.not}` : sql``}
      and not exists (
        select from unnest(s.keys) key where key collate "C" >= ${first} and key collate "C" < ${end})`;
  return sql`
    select term_id, rank::text as place from (
      select term_id, ts_rank(words, ${searched.words})::float8 as rank
      from (${of(sql`right(s.term_id::text, 1) = '0'`)} union all ${of(sql`right(s.term_id::text, 1) <> '0'`)}) s
      limit ${mostRanked}
    ) ranked
    ${after ? sql`where (-rank, term_id) > (-${after.value}::float8, ${after.termId}::uuid)` : sql``}
    order by rank desc, term_id limit ${limit}`;
}

/** The words, and where they are to be found; null, which nothing answers to, when there are none or nowhere to look. */
function inScope(sql: Sql, { scope, searched }: StageAsk): Fragment {
  const places = sql`(
    select concat_ws(' | ', ${scope.isOpen ? sql`'''#o'''` : sql`null`},
      (select string_agg('''#d' || id || '''', ' | ') from unnest(${decks(sql)}) id)))`;
  const facets = scope.facets === null ? sql`` : sql`&& ${scope.facets}::tsquery`;
  return sql`case when numnode(${searched.words}) > 0 and ${places} <> '' then ${searched.words} && ${places}::tsquery ${facets} end`;
}

/** Of keys that begin as was typed: a range, and not a pattern, whose plan would depend on what was typed. */
function range(sql: Sql, { scope, searched: { phrase } }: StageAsk): { first: Fragment; end: Fragment } {
  const last = sql`(select ${phrase} || ${lastSign})`;
  if (scope.facets === null || !scope.isOpen) return { first: phrase, end: last };
  const bound = sql`(
    select coalesce((
      select key from search_keys where is_open and key >= ${phrase} and key < ${last} and length(${phrase}) > 2
      order by key, term_id offset ${mostBeginnings} limit 1), ${last}))`;
  return { first: phrase, end: bound };
}

const decks = (sql: Sql): Fragment => sql`(select decks from asked)`;

/** Follows every other. */
const lastSign = '\u{10FFFF}';
