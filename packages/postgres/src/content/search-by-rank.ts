import type { Fragment, Sql } from 'postgres';
import type { StageAsk } from './search-stages.ts';
import { beginnings, foundIn, most } from './search-stages.ts';

/** So many terms are put in order, gathered from the commonest on. */
const mostOrdered = (sql: Sql): Fragment => sql`300`;

/** The same bands as `search_facets` knows, each without those before, and what is in none. */
const bands = (sql: Sql): readonly Fragment[] => [
  sql`'''#f1000'''::tsquery`,
  sql`'''#f3000'' & !''#f1000'''::tsquery`,
  sql`'''#f10000'' & !''#f3000'''::tsquery`,
  sql`'!''#f10000'''::tsquery`,
];

/**
 * Terms that have all the words, the commonest of their languages first; those of which it is not known last. What begins with
 * one or two letters has no lexeme: as much of that is put in order as is looked at.
 */
export function commonestStage(sql: Sql, ask: StageAsk): Fragment {
  const ofBands = bands(sql)
    .map((band) => foundIn(sql, ask, band))
    .reduce((before, each) => sql`${before} union all ${each}`);
  const ofBeginnings = beginnings(sql, { ...ask, after: null }, mostOrdered(sql));
  const { after } = ask;
  return sql`
    select term_id, rank::text as place from (
      select t.id as term_id, coalesce(t.frequency_rank, ${lastRank(sql)}) as rank
      from (
        select distinct term_id from (
          (select term_id from (${ofBeginnings}) short where (select first ~ '(^| )[^ ]{1,2}$' from span))
          union all (select term_id from (${ofBands}) banded limit ${mostOrdered(sql)})) gathered
      ) found join terms t on t.id = found.term_id
    ) ranked
    ${after ? sql`where (rank, term_id) > (${after.value}::bigint, ${after.termId}::uuid)` : sql``}
    order by rank, term_id limit ${most(sql)}`;
}

/** Where terms stand of which it is not known how common they are: at the largest `integer`. */
const lastRank = (sql: Sql): Fragment => sql`2147483647`;
