import type { CaseWord, ModerationRepository } from '@slova/application';
import type { ContentCase } from '@slova/domain';
import type { TransactionSql } from 'postgres';

/** Saves how a case stands, and the word that brought it there in the columns of its kind. */
export async function saveCase(
  sql: TransactionSql,
  { id, state, appeal, decidedBy }: ContentCase,
  { by, at, text }: CaseWord,
  kind: Parameters<ModerationRepository['saveCase']>[2],
): Promise<void> {
  const word = {
    reports: sql``,
    decision: sql`, decided_at = ${at}, reason = ${text}`,
    appeal: sql`, appealed_at = ${at}, appeal_text = ${text}`,
    'on-appeal': sql`, appeal_decided_by = ${by}, appeal_decided_at = ${at}, appeal_reason = ${text}`,
  };
  await sql`
    update content_cases set state = ${state}, appeal = ${appeal}, decided_by = ${decidedBy} ${word[kind]}
    where id = ${id}`;
}
