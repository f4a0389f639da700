import type { CatalogueAsk, CatalogueDeck, CatalogueOrder } from '@slova/application';
import type { DeckLanguages, Level } from '@slova/domain';
import { deckQuality, DomainError } from '@slova/domain';
import type { Sql } from 'postgres';

type Row = Omit<CatalogueDeck, 'stars'> & { starSum: number; place: string };

/** What a deck is worth to which nobody has given any attention yet. */
const unknownQuality = deckQuality({
  ratings: 0,
  stars: 0,
  terms: 0,
  withExamples: 0,
  learners: 0,
  quietDays: 0,
});

/** A page of the public decks. Pages are cut where the one before ended, by place and id, so that none is left out or doubled. */
export async function catalogueRows(
  sql: Sql,
  learnerId: string,
  { termLanguage, answerLanguage, level, topic, sort, after, limit }: CatalogueAsk,
): Promise<{ decks: CatalogueDeck[]; next: string | null }> {
  const place = placeIn(sql, sort, learnerId);
  const from = after === undefined ? null : cursorOf(after);
  const rows = await sql<Row[]>`
    select d.id, d.slug, d.title, d.description, d.term_language as "termLanguage", d.answer_language as "answerLanguage",
      d.answer_kind as "answerKind", d.term_count as terms, d.level, l.display_name as author,
      coalesce(f.learners, 0) as learners, coalesce(f.ratings, 0) as ratings, coalesce(f.stars, 0) as "starSum",
      ${place}::text as place,
      exists (select 1 from enrolments e where e.learner_id = ${learnerId} and e.deck_id = d.id and e.left_at is null) as "isEnrolled"
    from decks d left join deck_figures f on f.deck_id = d.id left join learners l on l.id = d.owner_id
    where d.visibility = 'public' and d.removed_at is null and d.hidden_at is null
      ${termLanguage === undefined ? sql`` : sql`and d.term_language = ${termLanguage}`}
      ${answerLanguage === undefined ? sql`` : sql`and d.answer_language = ${answerLanguage}`}
      ${level === undefined ? sql`` : ofLevel(sql, level)}
      ${topic === undefined ? sql`` : ofTopic(sql, topic)}
      ${from === null ? sql`` : sql`and (${place}, d.id) < (${from.place}::float8, ${from.id}::uuid)`}
    order by ${place} desc, d.id desc limit ${limit + 1}`;
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    decks: page.map(({ starSum, place: _place, ...deck }) => ({
      ...deck,
      stars: deck.ratings === 0 ? null : starSum / deck.ratings,
    })),
    next: rows.length > limit && last ? `${last.place}_${last.id}` : null,
  };
}

// Quality is below 1, so that of two decks the one whose languages suit the learner better always comes first.
function placeIn(sql: Sql, sort: CatalogueOrder, learnerId: string) {
  if (sort === 'newest') return sql`extract(epoch from d.created_at)::float8`;
  return sort === 'learners'
    ? sql`coalesce(f.learners, 0)::float8`
    : sql`(coalesce(f.quality, ${unknownQuality}) + ${fit(sql, learnerId)})::float8`;
}

/** `languageFit` of the rules. */
const fit = (sql: Sql, learnerId: string) => sql`
  (select 2 * (lower(split_part(d.answer_language, '-', 1)) = me.locale)::int
    + (lower(split_part(d.term_language, '-', 1)) <> me.locale)::int from learners me where me.id = ${learnerId})`;

// A deck is of the level it names, or of those that its terms name.
const ofLevel = (sql: Sql, level: Level) => sql`
  and (d.level = ${level} or (d.level is null and exists (
    select 1 from terms t where t.deck_id = d.id and t.level = ${level} and t.removed_at is null and t.hidden_at is null)))`;

const ofTopic = (sql: Sql, topic: string) => sql`
  and exists (select 1 from terms t
    where t.deck_id = d.id and t.removed_at is null and t.hidden_at is null and (t.category = ${topic} or ${topic} = any(t.tags)))`;

function cursorOf(after: string): { place: number; id: string } {
  const found = /^(-?[\d.]+(?:e-?\d+)?)_([\da-f-]{36})$/.exec(after);
  if (!found) throw new DomainError('invalid_input', 'after');
  return { place: Number(found[1]), id: found[2] ?? '' };
}

export type Spoken = Pick<DeckLanguages, 'termLanguage' | 'answerLanguage'>;

/** Languages of public decks, and their most used topics. */
export async function catalogueChoices(sql: Sql): Promise<{ languages: Spoken[]; topics: string[] }> {
  const [languages, topics] = await Promise.all([
    sql<Spoken[]>`
      select distinct term_language as "termLanguage", answer_language as "answerLanguage" from decks
      where visibility = 'public' and removed_at is null and hidden_at is null order by 1, 2`,
    sql<{ topic: string }[]>`
      select t.category as topic from terms t join decks d on d.id = t.deck_id
      where d.visibility = 'public' and d.removed_at is null and d.hidden_at is null and t.removed_at is null and t.hidden_at is null and t.category <> ''
      group by 1 order by count(distinct d.id) desc, count(*) desc, 1 limit 100`,
  ]);
  return { languages: [...languages], topics: topics.map(({ topic }) => topic) };
}
