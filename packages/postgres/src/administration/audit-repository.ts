import type { AuditRepository } from '@slova/application';
import type { TransactionSql } from 'postgres';

/** The audit log; the database itself refuses to change or remove a row. */
export function makeAuditRepository(sql: TransactionSql): AuditRepository {
  return {
    async add({ id, actorId, action, subjectId, reason, at }) {
      await sql`
        insert into audit_log (id, actor_id, action, subject_id, reason, at)
        values (${id}, ${actorId}, ${action}, ${subjectId}, ${reason}, ${at})`;
    },
  };
}
