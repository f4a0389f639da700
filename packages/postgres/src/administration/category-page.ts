import type { ContentAdministrationQueries } from '@slova/application';
import type { Sql } from 'postgres';
import { likePattern } from './like-pattern.ts';

const pageSize = 50;

/** A page of the categories of all decks that are there, the fullest first. */
export async function categoryPage(
  sql: Sql,
  { query, page }: Parameters<ContentAdministrationQueries['categories']>[0],
): ReturnType<ContentAdministrationQueries['categories']> {
  const grouped = sql`
    select t.category, count(distinct t.deck_id)::int as decks, count(*)::int as terms
    from terms t join decks d on d.id = t.deck_id
    where t.category <> '' and t.removed_at is null and d.removed_at is null
      ${query === '' ? sql`` : sql`and t.category ilike ${likePattern(query)}`}
    group by t.category`;
  const [rows, [count]] = await Promise.all([
    sql<{ category: string; decks: number; terms: number }[]>`
      ${grouped} order by terms desc, category limit ${pageSize} offset ${(page - 1) * pageSize}`,
    sql<{ total: number }[]>`select count(*)::int as total from (${grouped}) as categories`,
  ]);
  return { categories: rows, total: count?.total ?? 0, pageSize };
}
