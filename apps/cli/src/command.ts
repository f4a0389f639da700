import type { AdministerAccount } from '@slova/application';
import type { Database } from '@slova/postgres';
import type { Settings } from './env.ts';

/** What every command may use. Nothing is opened before it is asked for. */
export type Context = Readonly<{
  settings: Settings;
  /** Runs work that takes an address; what goes wrong with the database becomes one line. */
  withDatabaseUrl: <Result>(work: (databaseUrl: string) => Promise<Result>) => Promise<Result>;
  /** The same with an open database, which is closed when the command has ended. */
  withDatabase: <Result>(work: (database: Database) => Promise<Result>) => Promise<Result>;
  /** The same with what an operator does to accounts; the schema is known to be of this version. */
  withAccounts: <Result>(work: (accounts: AdministerAccount) => Promise<Result>) => Promise<Result>;
  print: (line: string) => void;
}>;

/** One command of `pnpm slova`. */
export type Command = Readonly<{
  /** One or two words, as typed. */
  name: string;
  /** What follows the name, for the help. */
  parameters: string;
  summary: string;
  /** Resolves to the exit code. Throws a failure for everything the operator can put right. */
  run: (args: readonly string[], context: Context) => Promise<number>;
}>;
