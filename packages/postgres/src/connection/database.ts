import { drizzle } from 'drizzle-orm/postgres-js';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { Sql } from 'postgres';
import postgres from 'postgres';

/** Prepared SQL for hot paths and units of work, Drizzle for the rest: two clients, because Drizzle replaces the serialisers of its own. */
export type Database = {
  readonly sql: Sql;
  readonly db: PostgresJsDatabase;
  readonly close: () => Promise<void>;
};

export type DatabaseOptions = {
  readonly url: string;
  readonly maxConnections?: number;
  readonly applicationName?: string;
  /** Told of every statement sent, for tests that count round trips. */
  readonly onStatement?: (text: string) => void;
};

const closeWithinSeconds = 5;

/** Opens the pools (lazily: the first statement connects). Timeouts bound every statement, lock and idle transaction. */
export function createDatabase({
  url,
  maxConnections = 10,
  applicationName = 'slova',
  onStatement,
}: DatabaseOptions): Database {
  const options = {
    connect_timeout: 10,
    onnotice: () => {},
    debug: onStatement ? (_connection: number, text: string) => onStatement(text) : false,
    connection: {
      application_name: applicationName,
      statement_timeout: 30_000,
      lock_timeout: 10_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  };
  const sql = postgres(url, { ...options, max: maxConnections });
  const forDrizzle = postgres(url, { ...options, max: Math.max(1, Math.ceil(maxConnections / 3)) });
  return {
    sql,
    db: drizzle(forDrizzle),
    async close() {
      await Promise.all([
        sql.end({ timeout: closeWithinSeconds }),
        forDrizzle.end({ timeout: closeWithinSeconds }),
      ]);
    },
  };
}
