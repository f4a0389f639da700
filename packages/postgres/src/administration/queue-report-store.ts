import type { QueueReport, QueueReportStore } from '@slova/application';
import type { Sql } from 'postgres';

/** What the worker reports of its queues, and the retries it takes from staff. */
export function makeQueueReportStore(sql: Sql): QueueReportStore {
  return {
    async save(reports) {
      for (const report of reports) await saveReport(sql, report);
    },
    async takeRetries() {
      const rows = await sql<
        { queue: string; job_id: string }[]
      >`delete from job_retries returning queue, job_id`;
      return rows.map((row) => ({ queue: row.queue, jobId: row.job_id }));
    },
  };
}

async function saveReport(sql: Sql, report: QueueReport): Promise<void> {
  const { name, backend, waiting, active, delayed, completed, failed, failures, reportedAt } = report;
  await sql`
    insert into queue_reports (name, backend, waiting, active, delayed, completed, failed, failures, reported_at)
    values (${name}, ${backend}, ${waiting}, ${active}, ${delayed}, ${completed}, ${failed}, ${sql.json(failures)}, ${reportedAt})
    on conflict (name) do update set backend = excluded.backend, waiting = excluded.waiting, active = excluded.active,
      delayed = excluded.delayed, completed = excluded.completed, failed = excluded.failed, failures = excluded.failures,
      reported_at = excluded.reported_at`;
}
