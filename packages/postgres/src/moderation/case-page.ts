import type { CaseFilter, CaseRow, CaseSearch, LocalText, ModerationQueries } from '@slova/application';
import type { ReportReason } from '@slova/domain';
import type { Sql } from 'postgres';
import type { CaseColumns } from './case-row.ts';
import { caseOf } from './case-row.ts';

const pageSize = 25;

export type CaseRowColumns = CaseColumns & {
  name: LocalText;
  language: string | null;
  deck_title: LocalText;
  author_name: string | null;
  reasons: readonly ReportReason[];
  reports: number;
  opened_at: Date;
  decided_at: Date | null;
};

/** A page of cases: those that wait longest first, those that are done newest first. */
export async function casePage(
  sql: Sql,
  { filter, reason, page }: CaseSearch,
): ReturnType<ModerationQueries['cases']> {
  const where = sql`${standing(sql, filter)} ${
    reason === undefined
      ? sql``
      : sql`and exists (select from reports r where r.case_id = c.id and r.reason = ${reason})`
  }`;
  const order = filter === 'closed' ? sql`c.decided_at desc, c.id` : sql`c.opened_at, c.id`;
  const [rows, [count]] = await Promise.all([
    sql<CaseRowColumns[]>`
      select ${caseColumns(sql)} where ${where} order by ${order} limit ${pageSize} offset ${(page - 1) * pageSize}`,
    sql<{ total: number }[]>`select count(*)::int as total from content_cases c where ${where}`,
  ]);
  return { cases: rows.map(caseRowOf), total: count?.total ?? 0, pageSize };
}

/** The columns of a case in a list, with the tables they come from. */
export function caseColumns(sql: Sql) {
  return sql`
    c.*, d.title as deck_title, a.display_name as author_name,
    case when t.id is null then d.title else jsonb_build_object('en', t.headword, 'ru', t.headword) end as name,
    case when t.id is null then null else d.term_language end as language,
    r.reports, r.reasons
    from content_cases c join decks d on d.id = c.deck_id
    left join terms t on t.deck_id = c.deck_id and t.id = c.term_id
    left join learners a on a.id = c.author_id
    cross join lateral (
      select count(*)::int as reports, coalesce(array_agg(distinct reason), '{}') as reasons from reports where case_id = c.id
    ) r`;
}

export function caseRowOf(row: CaseRowColumns): CaseRow {
  const { id, deckId, termId, state, appeal } = caseOf(row);
  return {
    id,
    deckId,
    termId,
    state,
    appeal,
    name: row.name,
    language: row.language,
    deckTitle: row.deck_title,
    authorName: row.author_name,
    reasons: row.reasons,
    reports: row.reports,
    openedAt: row.opened_at,
    decidedAt: row.decided_at,
  };
}

function standing(sql: Sql, filter: CaseFilter) {
  if (filter === 'waiting') return sql`(c.state = 'open' or c.appeal = 'waiting')`;
  if (filter === 'appealed') return sql`c.appeal = 'waiting'`;
  return filter === 'closed' ? sql`c.state in ('dismissed', 'restored')` : sql`c.state = ${filter}`;
}
