import type { ContentDeckDetails, LocalText } from '@slova/application';
import type { ContentCaseId, DeckId, LearnerId } from '@slova/domain';
import type { Sql } from 'postgres';
import type { ContentDeckColumns } from './content-deck-page.ts';
import { contentDeckColumns, contentDeckOf } from './content-deck-page.ts';

type Row = ContentDeckColumns & { slug: string; description: LocalText; licence: string; source: string };
type CoAuthor = { id: string; name: string; role: string };
type Category = { category: string; name: LocalText | null; terms: number };
type Case = { id: string; name: LocalText; state: string };

/** One deck with who else writes it, what its words are about, and what is said against it. */
export async function contentDeck(sql: Sql, id: DeckId): Promise<ContentDeckDetails | null> {
  const [[row], coAuthors, categories, cases] = await Promise.all([
    sql<Row[]>`
      select ${contentDeckColumns(sql)} from decks d left join learners o on o.id = d.owner_id where d.id = ${id}`,
    sql<CoAuthor[]>`
      select l.id, l.display_name as name, m.role from deck_members m join learners l on l.id = m.learner_id
      where m.deck_id = ${id} and m.role <> 'reader' order by m.added_at limit 100`,
    sql<Category[]>`
      select t.category, d.topic_names->'categories'->t.category as name, count(*)::int as terms
      from terms t join decks d on d.id = t.deck_id
      where t.deck_id = ${id} and t.removed_at is null and t.category <> ''
      group by t.category, d.topic_names order by terms desc, t.category limit 200`,
    sql<Case[]>`
      select c.id, c.state, case when t.id is null then d.title else jsonb_build_object('en', t.headword, 'ru', t.headword) end as name
      from content_cases c join decks d on d.id = c.deck_id left join terms t on t.deck_id = c.deck_id and t.id = c.term_id
      where c.deck_id = ${id} and c.state in ('open', 'asked', 'hidden') order by c.opened_at limit 100`,
  ]);
  if (!row) return null;
  const { slug, description, licence, source } = row;
  return {
    ...contentDeckOf(row),
    slug,
    description,
    licence,
    source,
    categories,
    coAuthors: coAuthors.map((each) => ({ ...each, id: each.id as LearnerId })),
    cases: cases.map((each) => ({ ...each, id: each.id as ContentCaseId })),
  };
}
