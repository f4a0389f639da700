import type { SearchRequest } from '@slova/application';
import type { LearnerId } from '@slova/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asIfLarge } from '../testing/as-if-large.ts';
import type { PostgresWorld } from '../testing/postgres-world.ts';
import { postgresWorld } from '../testing/postgres-world.ts';
import { makeSearchQueries } from './search-queries.ts';

const learnerId = '00000000-0000-7000-8000-000000000001' as LearnerId;
const deckId = '00000000-0000-7000-8000-000000000009' as never;
const seen: string[] = [];
let world: PostgresWorld;

/** A thousand terms, and the planner believes that they are a million in a thousand decks. */
beforeAll(async () => {
  world = await postgresWorld({ maxConnections: 1, onStatement: (text) => seen.push(text) });
  const { sql } = world.database;
  await sql`
    insert into decks (id, slug, title, description, term_language, answer_language, answer_kind, licence, source, term_count,
      content_hash, created_at, visibility)
    select gen_random_uuid(), 'deck ' || n, '{"en": "Deck", "ru": "Колода"}', '{"en": "", "ru": ""}', 'en', 'ru', 'translation',
      'MIT', 'test', 250, n, now(), case when n % 2 = 0 then 'public' else 'private' end from generate_series(1, 4) n`;
  await sql`
    insert into terms (deck_id, id, position, headword, part_of_speech, level, category, tags, also_accepted, senses)
    select d.id, gen_random_uuid(), n, translate(word, '0123456789', 'abcdefghij'), 'noun', 'A1', 'food', '{}', '{}',
      jsonb_build_array(jsonb_build_object('answers', jsonb_build_array('слово' || word), 'examples', '[]'::jsonb))
    from decks d, generate_series(1, 250) n, lateral (select left(md5(d.id::text || n), 7) as word) w`;
  await asIfLarge(sql, {
    terms: { rows: 1_000_000, distinct: { deck_id: 1_000 } },
    search_terms: { rows: 1_000_000, distinct: { deck_id: 1_000 } },
    search_keys: { rows: 3_000_000, distinct: { deck_id: 1_000, term_id: 1_000_000, key: 300_000 } },
    search_words: { rows: 150_000, distinct: {} },
  });
});
afterAll(() => world.close());

it.each<[string, Partial<SearchRequest>]>([
  ['a beginning', { query: 'ab' }],
  ['a beginning with filters', { query: 'abc', level: 'B2', tag: 'rare' }],
  ['the commonest', { query: 'abcd', order: 'commonest' }],
  ['the commonest that begin with two letters', { query: 'ab', order: 'commonest' }],
  ['a beginning in one deck', { query: 'a', deckId }],
  ['a beginning in own decks', { query: 'a', mine: true }],
  ['a word that is nowhere, and near words', { query: 'слово напрасно' }],
  ['a word that is nowhere, among own decks', { query: 'слово напрасно', mine: true }],
])('%s is found among a million terms without reading a table of them', async (_, part) => {
  seen.length = 0;
  const request = { query: '', kinds: ['terms'], limit: 20, ...part } as const;
  await makeSearchQueries(world.database.sql).find(learnerId, request);
  const statements = [...seen];
  expect(statements.length).toBeGreaterThan(0);
  for (const text of statements) expect(await readWhole(text)).toEqual([]);
});

it('the tables are small, but not to the planner', async () => {
  const { sql } = world.database;
  const plan = await explained('select * from terms');
  expect(plan['Plan Rows']).toBeGreaterThan(900_000);
  expect(await sql`select from terms`).toHaveLength(1_000);
});

it('the first page of what begins as was typed is one statement', async () => {
  await makeSearchQueries(world.database.sql).find(learnerId, { query: 'a', kinds: ['terms'], limit: 20 });
  seen.length = 0;
  await makeSearchQueries(world.database.sql).find(learnerId, { query: 'a', kinds: ['terms'], limit: 20 });
  expect(seen).toHaveLength(1);
});

it('how many are wanted is hidden from the planner: among a million it would plan anew for each text', async () => {
  seen.length = 0;
  const request = { query: 'nothing', level: 'B2', kinds: ['terms'], limit: 20 } as const;
  await makeSearchQueries(world.database.sql).find(learnerId, request);
  expect(seen.join().match(/limit \(select most from asked\)/gu)?.length).toBeGreaterThan(3);
  expect(seen.join()).not.toMatch(/(limit|offset) \$/u);
});

type Node = {
  'Node Type': string;
  'Plan Rows': number;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  Plans?: Node[];
};

async function explained(text: string): Promise<Node> {
  const [row] = await world.database.sql
    .unsafe<{ 'QUERY PLAN': [{ Plan: Node }] }[]>(`explain (generic_plan, format json) ${text}`)
    .simple();
  return row!['QUERY PLAN'][0].Plan;
}

/** Of the tables that grow with the terms, those read whole: all of the table, or all of an index. */
async function readWhole(text: string): Promise<string[]> {
  const scans = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(scans)];
  return scans(await explained(text))
    .filter((node) => node['Node Type'].includes('Scan') && node['Index Cond'] === undefined)
    .filter((node) => !node['Node Type'].startsWith('Bitmap Heap'))
    .map((node) => node['Relation Name'] ?? '')
    .filter((table) => table === 'terms' || table.startsWith('search_'));
}
