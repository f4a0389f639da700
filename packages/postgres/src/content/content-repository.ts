import type { ContentRepository } from '@slova/application';
import type { DeckId, PartOfSpeech, TermId } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import { deckRows } from './deck-rows.ts';
import { revisionRows } from './revision-rows.ts';
import type { TermRow } from './stored-term.ts';
import { storedTermOf } from './stored-term.ts';
import { insertTerms, updateTerms } from './write-terms.ts';

/** Decks and terms as people change them. */
export function makeContentRepository(sql: TransactionSql): ContentRepository {
  return { ...deckRows(sql), ...termRows(sql), ...revisionRows(sql) };
}

type Terms = Pick<
  ContentRepository,
  | 'deckOfTerm'
  | 'terms'
  | 'alike'
  | 'nextPosition'
  | 'addTerms'
  | 'saveTerms'
  | 'removeTerms'
  | 'placeTerms'
  | 'handOver'
>;

function termRows(sql: TransactionSql): Terms {
  return {
    async deckOfTerm(termId) {
      const [row] = await sql<{ deck_id: DeckId }[]>`select deck_id from terms where id = ${termId}`;
      return row?.deck_id ?? null;
    },
    async terms(deckId, termIds) {
      const rows = await sql<TermRow[]>`
        select t.* from terms t join unnest(${[...termIds]}::uuid[]) with ordinality as k (id, nth) on k.id = t.id
        where t.deck_id = ${deckId} order by k.nth`;
      return [...new Map(rows.map((row) => [row.id, storedTermOf(row)])).values()];
    },
    async alike(deckId, likenesses) {
      const keys = likenesses.map(({ headwordKey }) => headwordKey);
      const kinds = likenesses.map(({ partOfSpeech }) => partOfSpeech);
      const rows = await sql<{ id: TermId; headwordKey: string; partOfSpeech: PartOfSpeech }[]>`
        select id, headword_key as "headwordKey", part_of_speech as "partOfSpeech" from terms
        where deck_id = ${deckId} and removed_at is null and headword_key = any(${keys}::text[])
          and (headword_key, part_of_speech) in (select * from unnest(${keys}::text[], ${kinds}::text[]))
        order by position`;
      return rows;
    },
    nextPosition: (deckId) => nextPosition(sql, deckId),
    addTerms: (deckId, terms, at) => insertTerms(sql, deckId, terms, at),
    saveTerms: (deckId, terms, at) => updateTerms(sql, deckId, terms, at),
    async removeTerms(deckId, termIds, at) {
      await sql`
        update terms set removed_at = ${at}, updated_at = ${at}, version = version + 1
        where deck_id = ${deckId} and id = any(${[...termIds]}::uuid[]) and removed_at is null`;
    },
    async placeTerms(deckId, termIds, after) {
      const ids = [...termIds];
      await sql`
        with wanted as (
          select t.id, row_number() over (order by
            case when k.nth is null then t.position
              else coalesce((select position from terms where deck_id = ${deckId} and id = ${after}), -1) end,
            k.nth nulls first) - 1 as place
          from terms t left join unnest(${ids}::uuid[]) with ordinality as k (id, nth) on k.id = t.id
          where t.deck_id = ${deckId}
        )
        update terms t set position = w.place from wanted w
        where t.deck_id = ${deckId} and t.id = w.id and t.position <> w.place`;
    },
    async handOver(from, to, termIds) {
      const first = await nextPosition(sql, to);
      await sql`
        update terms t set deck_id = ${to}, position = ${first} + k.nth - 1, version = t.version + 2
        from unnest(${[...termIds]}::uuid[]) with ordinality as k (id, nth) where t.deck_id = ${from} and t.id = k.id`;
      await sql`
        update item_difficulties set deck_id = ${to} where deck_id = ${from} and term_id = any(${[...termIds]}::uuid[])`;
    },
  };
}

async function nextPosition(sql: TransactionSql, deckId: DeckId): Promise<number> {
  const [row] = await sql<{ next: number }[]>`
    select coalesce(max(position) + 1, 0)::int as next from terms where deck_id = ${deckId}`;
  return row?.next ?? 0;
}
