import { migrate } from '@slova/postgres';
import { startPostgres, startRedis } from '@slova/vitest/servers';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { givenTestRedisUrl } from './env.ts';

/** Vitest's global setup: one PostgreSQL server, one migrated template and, if installed, one Redis per run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [database, redis] = await Promise.all([
    startPostgres(),
    givenTestRedisUrl() === undefined ? startRedis() : undefined,
  ]);
  await createTemplate(database.url);
  project.provide('postgresUrl', database.url);
  project.provide('templateDatabase', templateDatabase);
  project.provide('redisUrl', redis?.url ?? givenTestRedisUrl() ?? null);
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
