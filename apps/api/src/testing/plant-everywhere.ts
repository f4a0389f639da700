import { randomUUID } from 'node:crypto';
import type { ApiUnderTest } from './start-api.ts';

type Column = { readonly table: string; readonly name: string; readonly type: string };

/**
 * Gives somebody a row in every table in which they have none yet, made from the columns that it has, so that tables which come
 * later have one as well. `known` says what stands in columns by their names, `canary` stands in every other text.
 */
export async function plantEverywhere(
  { connections }: ApiUnderTest,
  canary: string,
  known: Readonly<Record<string, string>>,
  tablesWithRows: readonly string[],
): Promise<void> {
  const { sql } = connections.database;
  const columns = await sql<Column[]>`
    select c.table_name as table, c.column_name as name,
      case when data_type in ('ARRAY', 'USER-DEFINED') then udt_name else data_type end as type
    from information_schema.columns c join pg_tables t on t.schemaname = 'public' and t.tablename = c.table_name
    where c.table_schema = 'public' and is_generated = 'NEVER' and is_identity = 'NO'`;
  for (const [table, own] of Map.groupBy(columns, (column) => column.table)) {
    if (tablesWithRows.includes(table)) continue;
    const names = own.map(({ name }) => `"${name}"`);
    const values = own.map(({ name, type }) => `'${known[name] ?? anyOf(type, canary)}'::${type}`);
    await sql.unsafe(`insert into "${table}" (${names.join(', ')}) values (${values.join(', ')})`);
  }
}

function anyOf(type: string, canary: string): string {
  if (type === 'text' || type === 'bytea' || type === 'tsvector') return canary;
  if (type === 'uuid') return randomUUID();
  if (type === 'jsonb') return JSON.stringify({ [canary]: canary });
  if (type === 'boolean') return 'false';
  if (type === 'date' || type.startsWith('timestamp')) return '2026-01-01';
  return type.startsWith('_') ? '{}' : '1';
}
