import type { FoundTerm, SearchRequest } from '@slova/application';
import type { LearnerId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { Fragment, Sql } from 'postgres';
import type { FoundTermRow } from './found-term.ts';
import { foundTerms } from './found-term.ts';
import type { NearWord } from './near-words.ts';
import { nearWords, wordsMeant } from './near-words.ts';
import { isReadable } from './readable.ts';
import type { PlaceKind, SearchPlace } from './search-place.ts';
import { readPlace, writtenPlace } from './search-place.ts';
import { commonestStage } from './search-by-rank.ts';
import { searchScope } from './search-scope.ts';
import type { SearchedFor } from './search-stages.ts';
import { beginningStage, most, searchedFor, wordsStage } from './search-stages.ts';

type Found = { readonly term: FoundTerm; readonly place: SearchPlace };
type Page = { readonly terms: readonly FoundTerm[]; readonly next: string | null };
type Row = FoundTermRow & { readonly kind: PlaceKind; readonly near: readonly NearWord[] | null };

/**
 * A page of terms in one statement, whose stages are read one after another until the page is full; in two, when what was
 * typed is taken for a typo.
 */
export async function searchTerms(sql: Sql, learnerId: LearnerId, request: SearchRequest): Promise<Page> {
  const from = request.after === undefined ? null : readPlace(request.after);
  const [typed, near] = ways[request.order ?? 'best'];
  if (from && ![...typed, ...near].includes(from.kind)) throw new DomainError('invalid_input', 'after');
  const ask = { sql, learnerId, request, from };
  const asTyped = await foundBy(ask, asIs(sql), request.limit + 1, typed);
  const missing = request.limit + 1 - asTyped.found.length;
  const meant = asTyped.near && wordsMeant(asTyped.near);
  const asMeant = meant
    ? await foundBy(ask, inPlaceOfTypos(sql, meant), missing, near, meant.flat())
    : { found: [] };
  return pageOf([...asTyped.found, ...asMeant.found], request.limit);
}

function pageOf(found: readonly Found[], limit: number): Page {
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return { terms: page.map(({ term }) => term), next: last ? writtenPlace(last.place) : null };
}

type Ask = {
  readonly sql: Sql;
  readonly learnerId: LearnerId;
  readonly request: SearchRequest;
  readonly from: SearchPlace | null;
};

/** The stages of these kinds from the place on that a page goes on at, and near words if they have not filled it. */
async function foundBy(
  { sql, learnerId, request, from }: Ask,
  searched: SearchedFor,
  limit: number,
  kinds: readonly PlaceKind[],
  marked: readonly string[] = [request.query],
): Promise<{ readonly found: readonly Found[]; readonly near: readonly NearWord[] | null }> {
  const scope = searchScope(sql, learnerId, request);
  const stage = (kind: PlaceKind): Fragment => {
    const after = from?.kind === kind ? from : null;
    return sql`select ${kind} as kind, term_id, place, null::json as near
      from (${stageOf[kind](sql, { scope, searched, after })}) ${sql(kind)}`;
  };
  const isAsTyped = searched.not === undefined;
  const isBehind = isAsTyped && from !== null && !kinds.includes(from.kind);
  const stages = isBehind ? [] : kinds.slice(from ? Math.max(0, kinds.indexOf(from.kind)) : 0).map(stage);
  const near = isAsTyped
    ? [sql`select null as kind, null::uuid as term_id, null as place, near from (${nearWords(sql)}) n`]
    : [];
  const all = [...stages, ...near];
  if (all.length === 0) return { found: [], near: null };
  const rows = await sql<Row[]>`
    with asked as materialized (select search_fold(${request.query}) as typed, ${scope.decks} as decks, ${limit}::int as most,
      ${scope.facets}::text::tsquery as facets),
    ${searchedFor(sql, scope, searched)},
    f as materialized (
      select *, row_number() over () as n
      from (${all.reduce((before, each) => sql`${before} union all ${each}`)}) a limit ${most(sql)})
    select t.id, t.deck_id, t.headword, t.pronunciation, t.part_of_speech, t.level, t.category, t.tags, t.senses,
      t.frequency_rank, f.kind, f.place, f.near, d.title, d.term_language, d.answer_language
    from f left join terms t on t.id = f.term_id left join decks d on d.id = t.deck_id
    where f.near is not null or ${isReadable(sql, learnerId)} order by f.n`;
  const shown = foundTerms(marked);
  return {
    found: rows.flatMap((row) => (row.near ? [] : [foundIn(row, shown(row, matchOf[row.kind]))])),
    near: rows.find((row) => row.near)?.near ?? null,
  };
}

const foundIn = (row: Row, term: FoundTerm): Found => ({
  term,
  place: { kind: row.kind, value: row.place, termId: row.id },
});

/** How terms are found as they were typed, and as was meant. */
const ways = {
  best: [
    ['beginning', 'words'],
    ['nearBeginning', 'nearWords'],
  ],
  commonest: [['commonest'], ['nearCommonest']],
} as const satisfies Record<string, readonly [readonly PlaceKind[], readonly PlaceKind[]]>;

const stageOf = {
  beginning: beginningStage,
  words: wordsStage,
  nearBeginning: beginningStage,
  nearWords: wordsStage,
  commonest: commonestStage,
  nearCommonest: commonestStage,
} as const;

const matchOf = {
  beginning: 'beginning',
  words: 'words',
  nearBeginning: 'typo',
  nearWords: 'typo',
  commonest: 'words',
  nearCommonest: 'typo',
} as const;

const asIs = (sql: Sql): SearchedFor => ({
  phrase: sql`(select typed from asked)`,
  words: typedWords(sql),
});

/** The nearest word for each as a phrase, any of the near ones as words; without what has been found by what was typed. */
const inPlaceOfTypos = (sql: Sql, meant: readonly (readonly string[])[]): SearchedFor => ({
  phrase: sql`${meant.map(([nearest = '']) => nearest).join(' ')}::text`,
  words: sql`search_all(${meant.map((each) => each.join(' '))}::text[], false)`,
  not: sql`(select ${typedWords(sql)})`,
});

const typedWords = (sql: Sql): Fragment => sql`search_query((select typed from asked))`;
