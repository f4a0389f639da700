import { makeAdministerAccount, type PasswordHasher } from '@slova/application';
import { DomainError } from '@slova/domain';
import { makeAdministrationQueries, makeUnitOfWork, newId, type Database } from '@slova/postgres';
import { oneTimePassword } from './one-time-password.ts';

/** An account made just now; its password is known only here. */
export type FirstAdministrator = Readonly<{ email: string; password: string }>;

/**
 * Makes an administrator when the installation has no account at all; null otherwise, also when another process was
 * faster. Deleting or renaming that account later does not bring it back.
 */
export async function makeFirstAdministrator(
  database: Database,
  makeHasher: () => PasswordHasher,
): Promise<FirstAdministrator | null> {
  const { total } = await makeAdministrationQueries(database).users({ query: '', page: 1 });
  if (total > 0) return null;
  const unitOfWork = makeUnitOfWork(database.sql);
  const accounts = makeAdministerAccount({
    unitOfWork,
    passwords: makeHasher(),
    clock: () => new Date(),
    newId,
  });
  const password = oneTimePassword();
  try {
    await accounts.create({ email: EMAIL, password, displayName: 'Administrator', role: 'administrator' });
  } catch (error) {
    if (error instanceof DomainError && error.code === 'email_taken') return null;
    throw error;
  }
  return { email: EMAIL, password };
}

/** Reserved by RFC 2606, so no message to it can ever reach a stranger. */
const EMAIL = 'admin@slova.example';
