import { makeAdministerAccount } from '@slova/application';
import { makePasswordHasher } from '@slova/auth';
import { checkSchema, createDatabase, makeUnitOfWork, newId, type Database } from '@slova/postgres';
import type { Context } from './command.ts';
import { databaseAddress } from './database-address.ts';
import { databaseFailure } from './database-failure.ts';
import type { Settings } from './env.ts';

/** Composes what commands use. Close it when the command has ended. */
export function openContext(settings: Settings): Context & Readonly<{ close: () => Promise<void> }> {
  let address: Promise<string> | undefined;
  let database: Database | undefined;
  const withDatabaseUrl: Context['withDatabaseUrl'] = async (work) => {
    const url = await (address ??= databaseAddress(settings));
    try {
      return await work(url);
    } catch (error) {
      throw databaseFailure(error, url) ?? error;
    }
  };
  const withDatabase: Context['withDatabase'] = (work) =>
    withDatabaseUrl((url) =>
      work((database ??= createDatabase({ url, maxConnections: 2, applicationName: 'slova-cli' }))),
    );
  return {
    settings,
    withDatabaseUrl,
    withDatabase,
    withAccounts: (work) =>
      withDatabase(async ({ sql }) => {
        await checkSchema(sql);
        return work(
          makeAdministerAccount({
            unitOfWork: makeUnitOfWork(sql),
            passwords: makePasswordHasher(),
            clock: () => new Date(),
            newId,
          }),
        );
      }),
    print: (line) => console.log(line),
    close: async () => database?.close(),
  };
}
