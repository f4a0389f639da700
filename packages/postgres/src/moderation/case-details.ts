import type { CaseDetails } from '@slova/application';
import type { ContentCaseId, LearnerId, ReportReason } from '@slova/domain';
import type { Sql } from 'postgres';
import type { CaseRowColumns } from './case-page.ts';
import { caseColumns, caseRowOf } from './case-page.ts';
import { caseOf } from './case-row.ts';

type Row = CaseRowColumns & {
  reason: string | null;
  appeal_text: string | null;
  appeal_reason: string | null;
};
type FiledRow = {
  id: string;
  learner_id: string;
  name: string | null;
  reason: ReportReason;
  note: string;
  filed_at: Date;
  is_waiting: boolean;
};
type AuditRow = { id: string; action: string; actor_name: string | null; reason: string; at: Date };

/** One case: what is said of it, and what was done. */
export async function caseDetails(sql: Sql, id: ContentCaseId): Promise<CaseDetails | null> {
  const [[row], filed, audit] = await Promise.all([
    sql<Row[]>`select ${caseColumns(sql)} where c.id = ${id}`,
    sql<FiledRow[]>`
      select r.id, r.learner_id, l.display_name as name, r.reason, r.note, r.filed_at, r.decision is null as is_waiting
      from reports r left join learners l on l.id = r.learner_id
      where r.case_id = ${id} order by r.filed_at desc limit 100`,
    sql<AuditRow[]>`
      select a.id, a.action, l.display_name as actor_name, a.reason, a.at
      from audit_log a left join learners l on l.id = a.actor_id where a.subject_id = ${id} order by a.at desc limit 100`,
  ]);
  if (!row) return null;
  const { authorId, decidedBy } = caseOf(row);
  return {
    ...caseRowOf(row),
    authorId,
    decidedBy,
    reason: row.reason,
    appealText: row.appeal_text,
    appealReason: row.appeal_reason,
    filed: filed.map((each) => ({
      id: each.id,
      learnerId: each.learner_id as LearnerId,
      name: each.name ?? '—',
      reason: each.reason,
      note: each.note,
      filedAt: each.filed_at,
      isWaiting: each.is_waiting,
    })),
    audit: audit.map(({ actor_name: actorName, ...each }) => ({ ...each, actorName: actorName ?? '—' })),
  };
}
