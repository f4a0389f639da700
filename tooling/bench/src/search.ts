import type { SearchRequest } from '@slova/application';
import type { DeckId, LearnerId } from '@slova/domain';
import type { Database } from '@slova/postgres';
import { createDatabase, makeSearchQueries, newId } from '@slova/postgres';
import type { Benchmark, Row } from './benchmark.ts';
import { startInstance } from './instance.ts';
import { percentile } from './percentile.ts';
import { addTerms } from './terms-in-bulk.ts';

const rounds = 200;
const warmUp = 20;
const pageSize = 20;

/** Pages of search among a million terms, beside one read by primary key between each two (P-9). `small` makes a tenth of them. */
export const search: Benchmark = {
  name: 'search',
  about: 'the first page of a search among 1 M terms, in primary-key reads; small: 100 000',
  async run(operands) {
    const instance = await startInstance();
    const database = createDatabase({ url: instance.databaseUrl, maxConnections: 2 });
    try {
      await addTerms(database, operands.includes('small') ? 100_000 : 1_000_000);
      const rows: Row[] = [];
      for (const [what, typed] of queries) rows.push(...(await measured(database, what, typed)));
      return rows;
    } finally {
      await database.close();
      await instance.stop();
    }
  },
};

type Word = {
  readonly id: string;
  readonly deckId: DeckId;
  readonly headword: string;
  readonly answer: string;
};

/** What people type, made of a word that is there. */
const queries: readonly (readonly [what: string, typed: (word: Word) => Partial<SearchRequest>])[] = [
  ['a whole word', ({ headword }) => ({ query: headword })],
  ['its translation', ({ answer }) => ({ query: answer })],
  ['its first three letters', ({ headword }) => ({ query: headword.slice(0, 3) })],
  [
    'its first three letters, a level and a part of speech',
    ({ headword }) => ({ query: headword.slice(0, 3), ...filters }),
  ],
  [
    'its first three letters, in one deck',
    ({ headword, deckId }) => ({ query: headword.slice(0, 3), deckId }),
  ],
  ['the word with an accent too many', ({ headword }) => ({ query: `${headword}\u0301` })],
  ['another form of the word', ({ headword }) => ({ query: `${headword}s` })],
  ['the word with two letters exchanged', ({ headword }) => ({ query: exchanged(headword) })],
  ['a word that a tenth of the terms have', () => ({ query: 'common' })],
];
const filters = { level: 'A1', partOfSpeech: 'noun' } as const;

function exchanged(word: string): string {
  const [, first = '', third = '', second = '', rest = ''] = /^(..)(.)(.)(.*)$/su.exec(word) ?? [];
  return first + second + third + rest;
}

async function measured(
  { sql }: Database,
  what: string,
  typed: (word: Word) => Partial<SearchRequest>,
): Promise<readonly Row[]> {
  const words = await sql<Word[]>`
    select id, deck_id as "deckId", headword, senses -> 0 -> 'answers' ->> 0 as answer from terms
    where length(headword) > 5 order by md5(id::text) limit ${warmUp + rounds}`;
  const queried = makeSearchQueries(sql);
  const learnerId = newId() as LearnerId;
  const ours: number[] = [];
  const limit: number[] = [];
  for (const word of words) {
    const request = { query: '', kinds: ['terms'], limit: pageSize, ...typed(word) } as const;
    ours.push(await timed(() => queried.find(learnerId, request)));
    limit.push(await timed(() => sql`select * from terms where id = ${word.id}`));
  }
  return ([0.5, 0.95] as const).map((part) => ({
    what: `${what}, ${part === 0.5 ? 'median' : 'slowest twentieth'}, against the same of the reads`,
    ours: [percentile(ours.slice(warmUp), part)],
    limit: [percentile(limit.slice(warmUp), part)],
    unit: 'ms',
  }));
}

async function timed(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await call();
  return performance.now() - start;
}
