import type { FoundTerm, SearchMatch, SearchQueries, SearchRequest } from '@slova/application';
import type { LearnerId } from '@slova/domain';
import type { Fragment, Sql } from 'postgres';
import type { FoundTermRow } from './found-term.ts';
import { foundTerm } from './found-term.ts';
import { wordsMeant } from './near-words.ts';
import { searchDecks } from './search-decks.ts';
import type { SearchPlace } from './search-place.ts';
import { readPlace, writtenPlace } from './search-place.ts';
import type { SearchStage, StageAsk } from './search-stages.ts';
import { beginningStage, typedQuery, wordsStage } from './search-stages.ts';

/** Search over what triggers keep of terms. A later stage is asked only when those before it do not fill the page. */
export function makeSearchQueries(sql: Sql): SearchQueries {
  return {
    async find(learnerId, request) {
      const { kinds, after } = request;
      const [page, decks] = await Promise.all([
        kinds.includes('terms') ? termPage(sql, learnerId, request) : { terms: [], next: null },
        kinds.includes('decks') && after === undefined && asksOfDecks(request)
          ? searchDecks(sql, learnerId, request)
          : [],
      ]);
      return { ...page, decks };
    },
  };
}

/** Nothing that only a term can be. */
const asksOfDecks = ({ partOfSpeech, category, tag, deckId }: SearchRequest): boolean =>
  [partOfSpeech, category, tag, deckId].every((each) => each === undefined);

type Found = { readonly term: FoundTerm; readonly place: SearchPlace };

async function termPage(
  sql: Sql,
  learnerId: LearnerId,
  request: SearchRequest,
): Promise<{ terms: readonly FoundTerm[]; next: string | null }> {
  const from = request.after === undefined ? null : readPlace(request.after);
  const found: Found[] = [];
  for (const match of matches.slice(matches.indexOf(from?.match ?? 'beginning'))) {
    const limit = request.limit + 1 - found.length;
    const after = match === from?.match ? from : null;
    if (limit > 0) found.push(...(await stages[match](sql, { learnerId, request, after, limit })));
  }
  const page = found.slice(0, request.limit);
  const last = found.length > request.limit ? page.at(-1) : undefined;
  return { terms: page.map(({ term }) => term), next: last ? writtenPlace(last.place) : null };
}

const matches: readonly SearchMatch[] = ['beginning', 'words', 'typo'];

const stages: Readonly<Record<SearchMatch, (sql: Sql, ask: StageAsk) => Promise<Found[]>>> = {
  beginning: (sql, ask) => read(sql, beginningStage(sql, ask), 'beginning', [ask.request.query]),
  words: (sql, ask) =>
    read(sql, wordsStage(sql, ask, { query: typedQuery(sql, ask.request.query) }), 'words', [
      ask.request.query,
    ]),
  async typo(sql, ask) {
    const { query } = ask.request;
    const meant = await wordsMeant(sql, query);
    if (!meant) return [];
    const stage = wordsStage(sql, ask, { query: stemsOf(sql, meant), not: typedQuery(sql, query) });
    return read(sql, stage, 'typo', meant.flat());
  },
};

const stemsOf = (sql: Sql, words: readonly (readonly string[])[]): Fragment =>
  sql`(select search_stems(${words.map((each) => `(${each.map(quoted).join(' | ')})`).join(' & ')}))`;
const quoted = (word: string): string => `'${word.replaceAll("'", "''")}'`;

async function read(
  sql: Sql,
  { found, order }: SearchStage,
  match: SearchMatch,
  words: readonly string[],
): Promise<Found[]> {
  const rows = await sql<FoundTermRow[]>`
    with f as materialized (${found})
    select t.id, t.deck_id, t.headword, t.pronunciation, t.part_of_speech, t.level, t.category, t.tags, t.senses, f.place,
      d.title, d.term_language, d.answer_language
    from f join terms t on t.id = f.term_id join decks d on d.id = t.deck_id order by ${order}`;
  return rows.map((row) => ({
    term: foundTerm(row, match, words),
    place: { match, value: row.place, termId: row.id },
  }));
}
