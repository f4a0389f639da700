import type { Sql } from 'postgres';
import { knownMigrations } from './known-migrations.ts';

export type SchemaState = 'current' | 'older' | 'newer';

/** How a database's schema stands to the one this version was written for. */
export async function schemaState(sql: Sql): Promise<SchemaState> {
  const [table] = await sql<
    { found: boolean }[]
  >`select to_regclass('drizzle.__drizzle_migrations') is not null as found`;
  if (!table?.found) return 'older';
  const [newest] = await sql<
    { at: string | null }[]
  >`select max(created_at)::text as at from drizzle.__drizzle_migrations`;
  const applied = Number(newest?.at ?? 0);
  const latest = knownMigrations().at(-1) ?? 0;
  if (applied === latest) return 'current';
  return applied > latest ? 'newer' : 'older';
}

/** Throws one clear line when the schema is not the one this version works with. */
export async function checkSchema(sql: Sql): Promise<void> {
  const state = await schemaState(sql);
  assertNotNewer(state);
  if (state === 'older')
    throw new Error('The database is not migrated to this version: run `pnpm slova migrate`.');
}

export function assertNotNewer(state: SchemaState): void {
  if (state === 'newer') {
    throw new Error(
      'The database was written by a newer version of Slova; nothing was changed. Start that version, or use another database.',
    );
  }
}
