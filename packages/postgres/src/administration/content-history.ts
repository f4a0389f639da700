import type { ContentAdministrationQueries, ContentRevision } from '@slova/application';
import type { RevisionKind, Term, TermId } from '@slova/domain';
import { termDifferences } from '@slova/domain';
import type { Sql } from 'postgres';

const pageSize = 25;

type Written = Omit<Term, 'id' | 'deckId'>;
type Row = {
  id: string;
  term_id: string | null;
  headword: string | null;
  author_name: string | null;
  made_at: Date;
  kind: RevisionKind;
  reason: string | null;
  before: unknown;
  after: unknown;
};

/** A page of the changes of a deck, or of one of its terms, newest first. */
export async function contentHistory(
  sql: Sql,
  { deckId, termId, page }: Parameters<ContentAdministrationQueries['history']>[0],
): ReturnType<ContentAdministrationQueries['history']> {
  const where = sql`r.deck_id = ${deckId} ${termId === undefined ? sql`` : sql`and r.term_id = ${termId}`}`;
  const [rows, [count]] = await Promise.all([
    sql<Row[]>`
      select r.id, r.term_id, t.headword, l.display_name as author_name, r.made_at, r.kind, r.reason, r.before, r.after
      from revisions r left join terms t on t.deck_id = r.deck_id and t.id = r.term_id left join learners l on l.id = r.author_id
      where ${where} order by r.made_at desc, r.id desc limit ${pageSize} offset ${(page - 1) * pageSize}`,
    sql<{ total: number }[]>`select count(*)::int as total from revisions r where ${where}`,
  ]);
  return { revisions: rows.map(revisionOf), total: count?.total ?? 0, pageSize };
}

function revisionOf(row: Row): ContentRevision {
  const changes =
    row.term_id === null
      ? deckDifferences(row.before, row.after)
      : termDifferences(row.before as Written | null, row.after as Written | null);
  return {
    id: row.id,
    termId: row.term_id as TermId | null,
    name: row.headword,
    author: row.author_name ?? '—',
    madeAt: row.made_at,
    kind: row.kind,
    reason: row.reason,
    changes: changes.map(({ field, from, to }) => ({ field, from, to })),
  };
}

/** What is said about a deck is few fields, each of them short: they are shown as they are stored. */
function deckDifferences(before: unknown, after: unknown): ContentRevision['changes'] {
  const [from, to] = [before, after].map((value) => (value ?? {}) as Record<string, unknown>);
  return [...new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})])]
    .map((field) => ({ field, from: textsOf(from?.[field]), to: textsOf(to?.[field]) }))
    .filter((each) => each.from.join('\n') !== each.to.join('\n'));
}

function textsOf(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value === 'object') return [...new Set(Object.values(value).flatMap(textsOf))];
  return [JSON.stringify(value).replace(/^"|"$/gu, '')];
}
