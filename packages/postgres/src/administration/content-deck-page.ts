import type { ContentAdministrationQueries, ContentDeck, ContentSearch, LocalText } from '@slova/application';
import type { DeckId, DeckVisibility, LearnerId, Level } from '@slova/domain';
import type { Sql } from 'postgres';
import { likePattern } from './like-pattern.ts';

const pageSize = 25;

export type ContentDeckColumns = {
  id: string;
  title: LocalText;
  term_language: string;
  answer_language: string;
  level: Level | null;
  visibility: DeckVisibility;
  owner_id: string | null;
  owner_name: string | null;
  term_count: number;
  learners: number;
  created_at: Date;
  updated_at: Date | null;
  hidden_at: Date | null;
  removed_at: Date | null;
};

/** A page of decks, newest first. */
export async function contentDeckPage(
  sql: Sql,
  search: ContentSearch,
): ReturnType<ContentAdministrationQueries['decks']> {
  const where = sql`where true ${matching(sql, search)} ${standing(sql, search)}`;
  const [rows, [count]] = await Promise.all([
    sql<ContentDeckColumns[]>`
      select ${contentDeckColumns(sql)} from decks d left join learners o on o.id = d.owner_id ${where}
      order by d.created_at desc, d.id limit ${pageSize} offset ${(search.page - 1) * pageSize}`,
    sql<{ total: number }[]>`
      select count(*)::int as total from decks d left join learners o on o.id = d.owner_id ${where}`,
  ]);
  return { decks: rows.map(contentDeckOf), total: count?.total ?? 0, pageSize };
}

export function contentDeckColumns(sql: Sql) {
  return sql`d.*, o.display_name as owner_name,
    (select count(*)::int from enrolments e where e.deck_id = d.id and e.left_at is null) as learners`;
}

export function contentDeckOf(row: ContentDeckColumns): ContentDeck {
  const { owner_id: ownerId, owner_name: name } = row;
  return {
    id: row.id as DeckId,
    title: row.title,
    termLanguage: row.term_language,
    answerLanguage: row.answer_language,
    level: row.level,
    visibility: row.visibility,
    owner: ownerId === null ? null : { id: ownerId as LearnerId, name: name ?? '—' },
    terms: row.term_count,
    learners: row.learners,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    hiddenAt: row.hidden_at,
    removedAt: row.removed_at,
  };
}

function matching(sql: Sql, { query }: ContentSearch) {
  if (query === '') return sql``;
  const part = likePattern(query);
  const id = query.toLowerCase();
  return sql`and (d.title->>'en' ilike ${part} or d.title->>'ru' ilike ${part} or o.display_name ilike ${part}
    or o.email ilike ${part} or d.id::text = ${id} or d.owner_id::text = ${id})`;
}

function standing(sql: Sql, { owner, visibility, state }: ContentSearch) {
  const states = {
    shown: sql`and d.hidden_at is null and d.removed_at is null`,
    hidden: sql`and d.hidden_at is not null`,
    removed: sql`and d.removed_at is not null`,
  };
  return sql`
    ${owner ? sql`and (d.owner_id is null) = ${owner === 'house'}` : sql``}
    ${visibility ? sql`and d.visibility = ${visibility}` : sql``}
    ${state ? states[state] : sql``}`;
}
