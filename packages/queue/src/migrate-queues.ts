import { runMigrations } from 'bullmq';
import pg from 'pg';

/** Brings BullMQ's own schema up to date. Safe to run by several processes at once: they wait for each other. */
export async function migrateQueues(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await runMigrations(client);
  } finally {
    await client.end();
  }
}
