import type { Check } from './finding.ts';

export const checkDatabase: Check = ({ withDatabase, settings }) =>
  withDatabase(async ({ sql }) => {
    const [row] = await sql<{ version: string }[]>`select current_setting('server_version') as version`;
    const version = row?.version ?? 'unknown';
    const place = settings.databaseUrl === undefined ? 'embedded' : new URL(settings.databaseUrl).host;
    const isGood = Number.parseInt(version, 10) >= 18;
    return { isGood, detail: `PostgreSQL ${version}, ${place}${isGood ? '' : '; 18 or newer is needed'}` };
  });
