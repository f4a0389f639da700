import type { DeckId } from '@slova/domain';
import { createTestDatabase } from '@slova/vitest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, makeDeckLibrary, newId } from '../index.ts';

let database: ReturnType<typeof createDatabase>;
let drop: () => Promise<void>;
let loads = 0;
beforeAll(async () => {
  const made = await createTestDatabase();
  drop = made.drop;
  const onStatement = (text: string): void => {
    if (text.includes('from "terms"')) loads += 1;
  };
  database = createDatabase({ url: made.url, maxConnections: 2, onStatement });
});
afterAll(async () => {
  await database.close();
  await drop();
});

async function aDeck(terms: number): Promise<DeckId> {
  const deckId = newId() as DeckId;
  const { sql } = database;
  await sql`
    insert into decks (id, slug, title, description, term_language, answer_language, answer_kind, licence, source, term_count,
      content_hash, created_at)
    values (${deckId}, ${deckId}, '{"en":"","ru":""}', '{"en":"","ru":""}', 'en', 'ru', 'translation', '', '', ${terms}, 'a', now())`;
  await sql`
    insert into terms (deck_id, id, position, headword, part_of_speech, category, tags, also_accepted, senses)
    select ${deckId}, gen_random_uuid(), n, 'w' || n, 'noun', '', '{}', '{}', '[{"answers":["a"],"examples":[]}]'
    from generate_series(1, ${terms}) n`;
  return deckId;
}

test('decks stay in memory by their hash, the most recently used of them, as many terms as fit', async () => {
  const [one, other, long] = [await aDeck(3), await aDeck(3), await aDeck(9)];
  const library = makeDeckLibrary(database, 8);
  const asked = async (deckId: DeckId, hash = 'a'): Promise<number> => {
    const before = loads;
    await library.content(deckId, hash);
    return loads - before;
  };
  expect([await asked(one), await asked(one), await asked(other)]).toEqual([1, 0, 1]);
  expect([await asked(one, 'b'), await asked(one, 'b')]).toEqual([1, 0]);
  // Too long for what fits, it is kept alone.
  expect([await asked(long), await asked(long)]).toEqual([1, 0]);
  expect([await asked(other), await asked(other)]).toEqual([1, 0]);
  expect(await asked(long)).toBe(1);
});

test('a deck that could not be loaded is asked for again', async () => {
  const library = makeDeckLibrary(database);
  const missing = newId() as DeckId;
  await expect(library.content(missing, 'a')).rejects.toThrow('not_found');
  const before = loads;
  await expect(library.content(missing, 'a')).rejects.toThrow('not_found');
  expect(loads).toBe(before + 1);
});
