import type { Database } from '@slova/postgres';
import type { Row } from './benchmark.ts';
import { openBrowser } from './browser.ts';
import { percentile } from './percentile.ts';
import { makeStudents } from './students.ts';

const pages = 200;
const warmUp = 20;
const pageSize = 50;

/** First pages of so many learners through HTTP, beside one read by primary key between each two. */
export async function sessionPages(url: string, database: Database): Promise<Row[]> {
  const { sql } = database;
  const students = await makeStudents(database, warmUp + pages);
  const ours: number[] = [];
  const limit: number[] = [];
  for (const { id, deckId, token } of students) {
    const browser = await openBrowser(url, token);
    ours.push(await timed(() => browser.call('learning.session', { deckId, limit: pageSize })));
    limit.push(await timed(() => sql`select * from learners where id = ${id}`));
    browser.close();
  }
  const what = `page of ${pageSize} exercises through HTTP and tRPC`;
  return ([0.5, 0.99] as const).map((part) => ({
    what: `${what}, ${part === 0.5 ? 'median' : 'slowest hundredth'}, against the median read`,
    ours: [percentile(ours.slice(warmUp), part)],
    limit: [percentile(limit.slice(warmUp), 0.5)],
    unit: 'ms',
  }));
}

async function timed(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await call();
  return performance.now() - start;
}
