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

/** What is asked of a stage: those terms that come after a place. */
export type StageAsk = {
  readonly scope: SearchScope;
  readonly searched: SearchedFor;
  readonly after: SearchPlace | null;
};

/** So many of the terms that have the words are ranked: a word that occurs in more is to be looked for together with another. */
const mostRanked = (sql: Sql): Fragment => sql`100`;

/** Where filters leave out much, so many beginnings are looked at: whatever follows is found by its words. */
const mostBeginnings = (sql: Sql): Fragment => sql`300`;

/**
 * What the stages ask for, worked out once, as common table expressions behind `asked`: `span`, where keys begin and end that
 * begin as was typed, a range and not a pattern, whose plan would depend on what was typed; and `sought`, the words with all
 * that a term has to be besides, among open decks and among the others.
 */
export function searchedFor(sql: Sql, scope: SearchScope, { phrase, words }: SearchedFor): Fragment {
  const isBounded = scope.facets !== null && scope.isOpen;
  const bound = isBounded
    ? sql`(
        select key, term_id from search_keys where is_open and key >= p.first and key < p.first || ${lastSign} and length(p.first) > 2
        order by key, term_id offset ${mostBeginnings(sql)} limit 1)`
    : sql`(select null::text as key, null::uuid as term_id)`;
  const facets = scope.facets === null ? sql`` : sql`&& ${facetsOf(sql)}`;
  return sql`
    span as materialized (
      select first, coalesce(bound.key, first || ${lastSign}) as last, coalesce(bound.term_id, ${noTerm}) as last_term
      from (select ${phrase} as first) p left join lateral ${bound} bound on true),
    sought as materialized (
      select words, words ${facets} as anywhere, words && places::tsquery ${facets} as there
      from (select ${words} as words, (
        select string_agg('''#d' || id || '''', ' | ') from unnest((select decks from asked)) id) as places) w
      where numnode(words) > 0)`;
}

/**
 * Terms of which a key begins as was typed, in the order of keys: one that is just that comes first. Each is found by the first
 * of its keys that does.
 */
export const beginningStage = (sql: Sql, ask: StageAsk): Fragment => beginnings(sql, ask, most(sql));

/** At most so many of them. */
export function beginnings(sql: Sql, { scope, searched, after }: StageAsk, limit: Fragment): Fragment {
  const from = (keys: Fragment, where: Fragment): Fragment => sql`
    (select k.key, k.term_id from ${keys} join search_terms s on s.term_id = k.term_id
    where k.key >= ${first(sql)} and k.key <= (select last from span) and (k.key, k.term_id) < ${end(sql)}
      and ${first(sql)} <> '' ${where}
      ${after ? sql`and (k.key, k.term_id) > (${after.value}, ${after.termId})` : sql``}
      ${scope.facets === null ? sql`` : sql`and s.words @@ ${facetsOf(sql)}`}
      ${searched.not ? sql`and not s.words @@ ${searched.not}` : sql``}
      and not exists (
        select from unnest(s.keys) earlier
        where earlier collate "C" >= ${first(sql)} and earlier collate "C" < k.key)
    order by k.key, k.term_id limit ${limit})`;
  const ofDecks = from(
    sql`unnest((select decks from asked)) d (id) join search_keys k on k.deck_id = d.id`,
    sql``,
  );
  const open = scope.isOpen ? sql`${from(sql`search_keys k`, sql`and k.is_open`)} union` : sql``;
  return sql`
    select term_id, key as place from (${open} ${ofDecks}) found order by key, term_id limit ${limit}`;
}

/** Terms that have all the words, ranked by where they have them, but for those found by their beginning. */
export function wordsStage(sql: Sql, ask: StageAsk): Fragment {
  const { after } = ask;
  const others = sql`
    not exists (
      select from unnest(s.keys) key
      where key collate "C" >= ${first(sql)} and (key collate "C", s.term_id) < ${end(sql)})`;
  return sql`
    select term_id, rank::text as place from (
      select term_id, ts_rank(words, (select words from sought))::float8 as rank
      from (${foundIn(sql, ask, null, others)}) s
      limit ${mostRanked(sql)}
    ) ranked
    ${after ? sql`where (-rank, term_id) > (-${after.value}::float8, ${after.termId}::uuid)` : sql``}
    order by rank desc, term_id limit ${most(sql)}`;
}

/**
 * Terms that have all the words, in no order but this: those of decks that not everybody may read come first, which are the
 * learner's own. `besides`: a `tsquery` of what they have to be or have besides.
 */
export function foundIn(
  sql: Sql,
  { scope, searched }: StageAsk,
  besides: Fragment | null,
  where: Fragment = sql`true`,
): Fragment {
  const of = (part: Fragment, query: Fragment): Fragment => sql`
    select s.term_id, s.words from search_terms s
    where ${part} and s.words @@ (select ${query} ${besides ? sql`&& ${besides}` : sql``} from sought)
      ${searched.not ? sql`and not s.words @@ ${searched.not}` : sql``} and ${where}`;
  const isOpen = sql`s.words @@ '''#o'''::tsquery`;
  const inOpen = scope.isOpen ? sql`anywhere` : sql`there`;
  return sql`
    ${of(sql`not ${isOpen}`, sql`there`)}
    union all ${of(sql`${isOpen} and right(s.term_id::text, 1) = '0'`, inOpen)}
    union all ${of(sql`${isOpen} and right(s.term_id::text, 1) <> '0'`, inOpen)}`;
}

const facetsOf = (sql: Sql): Fragment => sql`(select facets from asked)`;
const first = (sql: Sql): Fragment => sql`(select first from span)`;
/** So many terms are wanted. A query, so that a statement prepared for any number costs the planner no more than one for this. */
export const most = (sql: Sql): Fragment => sql`(select most from asked)`;
const end = (sql: Sql): Fragment => sql`((select last from span), (select last_term from span))`;

/** Follows every other. */
const lastSign = '\u{10FFFF}';
/** Comes before every other. */
const noTerm = '00000000-0000-0000-0000-000000000000';
