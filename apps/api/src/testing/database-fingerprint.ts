import type { ApiUnderTest } from './start-api.ts';

/** A hash over all rows of all tables: the same twice means that nothing has changed. */
export async function databaseFingerprint({ connections }: ApiUnderTest): Promise<string> {
  const { sql } = connections.database;
  const tables = await sql<
    { name: string }[]
  >`select tablename as name from pg_tables where schemaname = 'public' order by 1`;
  const hashes = tables.map(({ name }) =>
    sql.unsafe<{ hash: string }[]>(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from "${name}" t`,
    ),
  );
  return (await Promise.all(hashes)).map(([row]) => row?.hash).join(' ');
}
