import type { Database } from '@slova/postgres';

const termsEach = 1_000;
const decksAtOnce = 20;

/**
 * Fills a database with so many terms, made of the starter decks' words as other people's decks would be: most are the same
 * words over again, some are two words, some are words that nobody else has. Half of the decks are private.
 */
export async function addTerms({ sql }: Database, terms: number): Promise<void> {
  // One connection for all of it: the limit on a statement's time is lifted for this one alone.
  const connection = await sql.reserve();
  try {
    await connection`set statement_timeout = 0`;
    await connection`create temporary table words as
      select row_number() over () as n, headword, senses from terms where headword not like '% %'`;
    await connection`
      insert into decks (id, slug, title, description, term_language, answer_language, answer_kind, licence, source, term_count,
        content_hash, created_at, visibility, owner_id)
      select gen_random_uuid(), 'bench ' || n, '{"en": "Deck", "ru": "Колода"}', '{"en": "", "ru": ""}', 'en', 'ru', 'translation',
        'MIT', 'bench', ${termsEach}, n, now(), case when n % 2 = 0 then 'public' else 'private' end, gen_random_uuid()
      from generate_series(1, ${terms / termsEach}::int) n`;
    // Written term by term, the large indexes would be brought up to date a million times: they are made anew instead.
    const large = await connection<{ name: string; definition: string }[]>`
      select indexname as name, indexdef as definition from pg_indexes
      where indexname in ('search_terms_some', 'search_terms_rest', 'search_terms_closed', 'search_keys_open')`;
    for (const { name } of large) await connection`drop index ${connection(name)}`;
    for (let from = 0; from < terms / termsEach; from += decksAtOnce) {
      await connection`
        insert into terms (deck_id, id, position, headword, part_of_speech, level, category, tags, also_accepted, senses)
        select made.id, gen_random_uuid(), place, case when kind < 0.7 then one.headword
            when kind < 0.85 then one.headword || ' ' || other.headword
            else left(one.headword, 4) || right(other.headword, 4) end,
          'noun', 'A1', 'food', case when kind < 0.1 then '{common}' else '{}' end::text[], '{}', one.senses
        from (
          select d.id, place, random() as kind, 1 + (random() * (select count(*) - 1 from words))::int as one,
            1 + (random() * (select count(*) - 1 from words))::int as other
          from (select id from decks where source = 'bench' order by slug offset ${from} limit ${decksAtOnce}) d,
            generate_series(1, ${termsEach}) place offset 0
        ) made join words one on one.n = made.one join words other on other.n = made.other`;
    }
    for (const { definition } of large) await connection.unsafe(definition);
    await connection`vacuum analyze`;
    await connection`reset statement_timeout`;
  } finally {
    connection.release();
  }
}
