import type { Sql } from 'postgres';

/** It comes with PostgreSQL, and whoever may create things in a database may switch it on there. */
const needed = ['unaccent'];

/** Switches on what search needs of PostgreSQL. Throws one clear line where the server lacks it or the user may not. */
export async function switchOnSearch(sql: Sql): Promise<void> {
  for (const name of needed) {
    if ((await missingExtensions(sql)).includes(name)) await switchOn(sql, name);
  }
  // An administrator may keep it in a schema of its own, which the migrations do not name.
  await sql`
    select set_config('search_path', string_agg(distinct schema, ', '), false)
    from (
      select quote_ident(extnamespace::regnamespace::text) as schema from pg_extension where extname = any(${needed})
      union all select current_setting('search_path')
    ) path`;
}

/** Which of the extensions that search needs are not in the database. */
export async function missingExtensions(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select name from unnest(${needed}::text[]) name where name not in (select extname from pg_extension) order by name`;
  return rows.map(({ name }) => name);
}

async function switchOn(sql: Sql, name: string): Promise<void> {
  try {
    await sql`create extension if not exists ${sql(name)}`;
  } catch (cause) {
    const reason = isRefusal(cause) ? 'this user may not switch it on' : 'the server does not have it';
    const remedy = isRefusal(cause)
      ? `let an administrator run "create extension ${name}" in it once`
      : "install PostgreSQL's contrib package";
    throw new Error(`Search needs the PostgreSQL extension ${name}, and ${reason}: ${remedy}.`, { cause });
  }
}

/** Code 42501 of PostgreSQL: insufficient privilege. */
const isRefusal = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === '42501';
