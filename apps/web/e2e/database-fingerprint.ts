import postgres from 'postgres';
import { databaseUrl } from './database-url.ts';

/** What changes by itself: the figures of the queues. Who is signed in is shown by signing nobody out. */
const restless = ['queue_reports'];

/** A hash over all rows of all other tables: the same twice means that nothing has changed. */
export async function databaseFingerprint(): Promise<string> {
  const sql = postgres(await databaseUrl(), { max: 1 });
  try {
    const tables = await sql<{ name: string }[]>`
      select tablename as name from pg_tables where schemaname = 'public' and tablename <> all(${restless}) order by 1`;
    const hashes: string[] = [];
    for (const { name } of tables) {
      const [row] = await sql.unsafe<{ hash: string }[]>(
        `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from "${name}" t`,
      );
      hashes.push(`${name} ${row?.hash}`);
    }
    return hashes.join('\n');
  } finally {
    await sql.end();
  }
}
