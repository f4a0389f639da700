import { editDistance } from '@slova/domain';
import type { Fragment, Sql } from 'postgres';

/** A word that was typed, and a known one that it may be a typo of. */
export type NearWord = { readonly place: number; readonly typed: string; readonly near: string | null };

const mostAlternatives = 5;
const longWord = 10;

/**
 * The words of `asked.typed`, each with the known words that it may be a typo of, as one row of JSON. A word that another begins
 * with is no typo, and neither is one of three letters or fewer.
 */
export const nearWords = (sql: Sql): Fragment => sql`
  select json_agg(json_build_object('place', t.place, 'typed', t.word, 'near', w.word) order by t.place) as near
  from unnest(string_to_array((select typed from asked), ' ')) with ordinality t (word, place)
  left join lateral (
    select w.word from search_words w
    where w.remains && case when length(t.word) > 3 and not starts_with(coalesce(
        (select known.word from search_words known where known.word >= t.word order by known.word limit 1), ''), t.word)
      then search_remains(t.word) end and abs(length(w.word) - length(t.word)) < 3
  ) w on true`;

/** For each word that was typed it, or the known words it may be a typo of, the nearest first; null when none is one. */
export function wordsMeant(near: readonly NearWord[]): readonly (readonly string[])[] | null {
  const words = [...Map.groupBy(near, ({ place }) => place).values()].map(alternatives);
  return words.some(({ corrected }) => corrected) ? words.map(({ meant }) => meant) : null;
}

function alternatives(rows: readonly NearWord[]): { meant: readonly string[]; corrected: boolean } {
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
