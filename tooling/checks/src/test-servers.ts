import { migrate } from '@slova/postgres';
import { startPostgres, startRedis } from '@slova/vitest/servers';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { givenTestRedisUrl } from './env.ts';

/**
 * Vitest's global setup: one PostgreSQL server, one migrated template and, if installed, one Redis per run.
 * Vitest calls it once for each project that needs them, one after the other; the first call serves all.
 */
export async function setup({ vitest }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const run = vitest.getRootProject();
  if ('postgresUrl' in run.getProvidedContext()) return undefined;
  const [database, redis] = await Promise.all([
    startPostgres(),
    givenTestRedisUrl() === undefined ? startRedis() : undefined,
  ]);
  await createTemplate(database.url);
  run.provide('postgresUrl', database.url);
  run.provide('templateDatabase', templateDatabase);
  run.provide('redisUrl', redis?.url ?? givenTestRedisUrl() ?? null);
  return async () => {
    await Promise.all([database.stop(), redis?.stop()]);
  };
}

const templateDatabase = 'slova_template';

async function createTemplate(server: string): Promise<void> {
  const sql = postgres(server, { max: 1 });
  await sql.unsafe(`CREATE DATABASE ${templateDatabase}`);
  await sql.end();
  const url = new URL(server);
  url.pathname = `/${templateDatabase}`;
  await migrate(url.href);
}
