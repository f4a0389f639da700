import { editDistance } from '@slova/domain';
import type { Sql } from 'postgres';

type Row = { place: number; typed: string; near: string | null };

const mostAlternatives = 5;
const longWord = 10;

/**
 * What was meant if there are typos in what was typed: for each word it, or the known words it may be a typo of; null when
 * none is. A word that another begins with is no typo, and neither is one of three letters or fewer.
 */
export async function wordsMeant(sql: Sql, query: string): Promise<readonly (readonly string[])[] | null> {
  const rows = await sql<Row[]>`
    select typed.place::int, typed.word as typed, near.word as near
    from unnest(string_to_array((select search_fold(${query})), ' ')) with ordinality typed (word, place)
    left join lateral (
      select search_near(typed.word) as word where length(typed.word) > 3 and not starts_with(coalesce(
        (select w.word from search_words w where w.word >= typed.word order by w.word limit 1), ''), typed.word)
    ) near on true
    order by typed.place`;
  const words = [...Map.groupBy(rows, ({ place }) => place).values()].map(alternatives);
  return words.some(({ corrected }) => corrected) ? words.map(({ meant }) => meant) : null;
}

function alternatives(rows: readonly Row[]): { meant: readonly string[]; corrected: boolean } {
  const typed = rows[0]?.typed ?? '';
  const allowed = typed.length < longWord ? 1 : 2;
  const near = rows
    .flatMap(({ near: word }) => (word === null ? [] : [{ word, distance: editDistance(typed, word) }]))
    .filter(({ distance }) => distance <= allowed)
    .toSorted((one, other) => one.distance - other.distance || (one.word < other.word ? -1 : 1))
    .slice(0, mostAlternatives);
  return near.length > 0
    ? { meant: near.map(({ word }) => word), corrected: true }
    : { meant: [typed], corrected: false };
}
