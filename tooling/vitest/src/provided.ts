/** What the run's global setup hands to every test file (read with vitest's `inject`). */
export interface Provided {
  /** Administrator's address of the run's PostgreSQL server. */
  readonly postgresUrl: string;
  /** Name of the migrated database every test database is copied from. */
  readonly templateDatabase: string;
  /** The run's private Redis, or null where none is installed. */
  readonly redisUrl: string | null;
}

declare module 'vitest' {
  interface ProvidedContext extends Provided {}
}
