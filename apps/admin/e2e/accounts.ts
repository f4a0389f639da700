import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

/** Who signs in, and with what. */
export type Account = { readonly email: string; readonly password: string; readonly displayName: string };

/** The administrator of SLOVA_ADMIN_EMAIL and SLOVA_ADMIN_PASSWORD, or one made for this run by the command line. */
export async function administrator(): Promise<Account> {
  const { SLOVA_ADMIN_EMAIL: email, SLOVA_ADMIN_PASSWORD: password } = process.env;
  if (email !== undefined && password !== undefined) return { email, password, displayName: '' };
  return madeByOperator('administrator');
}

/** An account as the operator makes it: `pnpm slova user create`, with the password that the command prints. */
export async function madeByOperator(role: 'administrator' | 'moderator'): Promise<Account> {
  const displayName = `Journey ${role}`;
  const email = freshEmail(role);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['tooling/embedded/src/slova.ts', 'user', 'create', email, '--role', role, '--name', displayName],
    { cwd: new URL('../../..', import.meta.url) },
  );
  const password = /password: (\S+)/u.exec(stdout)?.[1];
  if (password === undefined) throw new Error(`The command printed no password:\n${stdout}`);
  return { email, password, displayName };
}

/** An address that no other run has used. */
export function freshEmail(name: string): string {
  return `${name}-${randomBytes(5).toString('hex')}@journeys.example`;
}
