import postgres from 'postgres';
import { expect, test } from 'vitest';
import { createTestDatabase } from './index.ts';

test('two test databases are separate copies of the migrated template', async () => {
  const [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  const [one, two] = [first, second].map(({ url }) => postgres(url, { max: 1 }));
  try {
    await one!`CREATE TABLE only_here (id int)`;
    expect(await tables(one!)).toContain('only_here');
    expect(await tables(two!)).not.toContain('only_here');
    expect(await tables(two!)).not.toHaveLength(0);
  } finally {
    await Promise.all([one!.end(), two!.end()]);
    await Promise.all([first.drop(), second.drop()]);
  }
});

test('a dropped test database is gone even while somebody is connected', async () => {
  const database = await createTestDatabase();
  const connected = postgres(database.url, { max: 1, onnotice: () => undefined });
  await connected`SELECT 1`;
  await database.drop();
  await expect(connected`SELECT 1`).rejects.toThrow('does not exist');
  await connected.end();
});

async function tables(sql: postgres.Sql): Promise<readonly string[]> {
  const rows = await sql<{ name: string }[]>`
    SELECT relname AS name FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
    WHERE relkind = 'r' AND nspname NOT IN ('pg_catalog', 'information_schema')`;
  return rows.map(({ name }) => name);
}
