import type { AdministrationQueries, QueueReport } from '@slova/application';
import type { Sql } from 'postgres';

type StoredFailure = Omit<QueueReport['failures'][number], 'failedAt'> & { failedAt: string };
type Row = Omit<QueueReport, 'failures' | 'reportedAt'> & { failures: StoredFailure[]; reported_at: Date };

/** What the worker last reported of its queues, and how the outbox stands now. */
export async function queuesOf(sql: Sql): ReturnType<AdministrationQueries['queues']> {
  const [reports, [outbox]] = await Promise.all([
    sql<Row[]>`select * from queue_reports order by name`,
    sql<{ waiting: number; oldest_at: Date | null }[]>`
      select count(*)::int as waiting, min(occurred_at) as oldest_at from outbox where sent_at is null`,
  ]);
  return {
    queues: reports.map(({ reported_at: reportedAt, failures, ...report }) => ({
      ...report,
      reportedAt,
      failures: failures.map((failure) => ({ ...failure, failedAt: new Date(failure.failedAt) })),
    })),
    outbox: { waiting: outbox?.waiting ?? 0, oldestAt: outbox?.oldest_at ?? null },
  };
}
