import type { JobRetryRepository } from '@slova/application';
import type { TransactionSql } from 'postgres';

/** Retries that staff asked for, as rows that the worker takes. */
export function makeJobRetryRepository(sql: TransactionSql): JobRetryRepository {
  return {
    async add({ id, queue, jobId, requestedAt }) {
      await sql`insert into job_retries (id, queue, job_id, requested_at) values (${id}, ${queue}, ${jobId}, ${requestedAt})`;
    },
  };
}
