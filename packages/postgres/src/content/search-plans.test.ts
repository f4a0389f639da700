import type { SearchRequest } from '@slova/application';
import type { LearnerId } from '@slova/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PostgresWorld } from '../testing/postgres-world.ts';
import { postgresWorld } from '../testing/postgres-world.ts';
import { makeSearchQueries } from './search-queries.ts';

const learnerId = '00000000-0000-7000-8000-000000000001' as LearnerId;
const seen: string[] = [];
let world: PostgresWorld;

/** Twelve decks of five hundred words each, half of them somebody's own: enough that the planner would rather not read them all. */
beforeAll(async () => {
  world = await postgresWorld({ maxConnections: 1, onStatement: (text) => seen.push(text) });
  const { sql } = world.database;
  await sql`
    insert into decks (id, slug, title, description, term_language, answer_language, answer_kind, licence, source, term_count,
      content_hash, created_at, visibility)
    select gen_random_uuid(), 'deck ' || n, '{"en": "Deck", "ru": "Колода"}', '{"en": "", "ru": ""}', 'en', 'ru', 'translation',
      'MIT', 'test', 500, n, now(), case when n % 2 = 0 then 'public' else 'private' end from generate_series(1, 12) n`;
  // Deck by deck, as they are written: a statement may take only so long.
  for (const { id } of await sql<{ id: string }[]>`select id from decks`) {
    await sql`
      insert into terms (deck_id, id, position, headword, part_of_speech, level, category, tags, also_accepted, senses)
      select ${id}, gen_random_uuid(), n, translate(word, '0123456789', 'abcdefghij'), 'noun', 'A1', 'food', '{}', '{}',
        jsonb_build_array(jsonb_build_object('answers', jsonb_build_array('слово' || word), 'examples', '[]'::jsonb))
      from generate_series(1, 500) n, lateral (select left(md5(${id}::text || n), 7) as word) w`;
  }
  await sql`analyze`;
});
afterAll(() => world.close());

it.each<[string, Partial<SearchRequest>]>([
  ['a beginning', { query: 'ab' }],
  ['a beginning in one deck', { query: 'a', deckId: '00000000-0000-7000-8000-000000000009' as never }],
  ['a beginning in own decks', { query: 'a', mine: true }],
  ['words that are nowhere, and near words', { query: 'слово напрасно' }],
])('%s is found without reading a table of terms', async (_, part) => {
  seen.length = 0;
  const request = { query: '', kinds: ['terms'], limit: 20, ...part } as const;
  await makeSearchQueries(world.database.sql).find(learnerId, request);
  const statements = [...seen];
  expect(statements.length).toBeGreaterThan(0);
  for (const text of statements) expect(await tablesReadWhole(text)).toEqual([]);
});

type Node = { 'Node Type': string; 'Relation Name'?: string; Plans?: Node[] };

/** Of the tables that grow with the terms. */
async function tablesReadWhole(text: string): Promise<string[]> {
  const [row] = await world.database.sql
    .unsafe<{ 'QUERY PLAN': [{ Plan: Node }] }[]>(`explain (generic_plan, format json) ${text}`)
    .simple();
  const scans = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(scans)];
  return scans(row!['QUERY PLAN'][0].Plan)
    .filter((node) => node['Node Type'] === 'Seq Scan')
    .map((node) => node['Relation Name'] ?? '')
    .filter((table) => table === 'terms' || table.startsWith('search_'));
}
