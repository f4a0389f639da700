import type { Sql } from 'postgres';

/** How many rows a table is to be taken for, and of its columns how many different values there are in them. */
type Size = { readonly rows: number; readonly distinct: Readonly<Record<string, number>> };

/**
 * Makes the planner take small tables for large ones. It counts the rows of a page and the pages of the file, so that the rows
 * can be said but not the pages: reading a whole table looks cheaper to it than it would be, and an index is the harder to choose.
 */
export async function asIfLarge(sql: Sql, sizes: Readonly<Record<string, Size>>): Promise<void> {
  await sql`analyze`;
  for (const [table, { rows, distinct }] of Object.entries(sizes)) {
    await sql`
      select pg_restore_relation_stats('schemaname', 'public', 'relname', c.relname::text, 'relpages', 1,
        'reltuples', (${rows}::float8 / greatest(1, pg_relation_size(c.oid) / 8192))::real)
      from pg_class c where c.oid = ${table}::regclass
        or c.oid in (select indexrelid from pg_index where indrelid = ${table}::regclass)`;
    for (const [column, values] of Object.entries(distinct))
      await sql`
        select pg_restore_attribute_stats('schemaname', 'public', 'relname', ${table}::text, 'attname', ${column}::text,
          'inherited', false, 'null_frac', 0::real, 'avg_width', 16, 'n_distinct', ${values}::real)`;
  }
}
