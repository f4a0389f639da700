import type { DeckFigures, DeckId } from '@slova/domain';
import { deckQuality } from '@slova/domain';
import type { TransactionSql } from 'postgres';

type Row = DeckFigures & { deckId: DeckId };

/** Counts what the catalogue orders decks by. In the order of their ids, so that two counts never wait for each other in a circle. */
export async function recountDecks(
  sql: TransactionSql,
  decks: readonly DeckId[] | 'all',
  at: Date,
): Promise<void> {
  const wanted = decks === 'all' ? sql`d.visibility = 'public'` : sql`d.id = any(${[...decks]}::uuid[])`;
  const rows = await sql<Row[]>`
    select d.id as "deckId", coalesce(r.ratings, 0) as ratings, coalesce(r.stars, 0) as stars,
      coalesce(t.terms, 0) as terms, coalesce(t.with_examples, 0) as "withExamples",
      (select count(*)::int from enrolments e where e.deck_id = d.id and e.left_at is null) as learners,
      greatest(0, extract(epoch from ${at}::timestamptz - coalesce(d.updated_at, d.created_at)) / 86400)::float8 as "quietDays"
    from decks d
    left join lateral (
      select count(*)::int as ratings, sum(stars)::int as stars from deck_ratings where deck_id = d.id
    ) r on true
    left join lateral (
      select count(*)::int as terms,
        (count(*) filter (where jsonb_path_exists(senses, '$[*].examples[*]')))::int as with_examples
      from terms where deck_id = d.id and removed_at is null
    ) t on true
    where d.removed_at is null and ${wanted}
    order by d.id`;
  if (rows.length === 0) return;
  const figures = rows.map((row) => ({
    deck_id: row.deckId,
    learners: row.learners,
    ratings: row.ratings,
    stars: row.stars,
    quality: deckQuality(row),
  }));
  await sql`
    insert into deck_figures ${sql(figures)}
    on conflict (deck_id) do update set learners = excluded.learners, ratings = excluded.ratings, stars = excluded.stars,
      quality = excluded.quality`;
}
