import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { migrationsFolder } from './known-migrations.ts';
import { switchOnSearch } from './search-extensions.ts';
import { assertNotNewer, schemaState } from './schema-version.ts';

/** Any number that only this program uses: one migrator at a time. */
const advisoryLock = 771_906_242;

/** Brings a database to this version's schema. Throws one clear line for a database of a newer version. */
export async function migrate(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await client`select pg_advisory_lock(${advisoryLock})`;
    assertNotNewer(await schemaState(client));
    await switchOnSearch(client);
    await applyMigrations(drizzle(client), { migrationsFolder });
  } finally {
    await client.end({ timeout: 5 });
  }
}
