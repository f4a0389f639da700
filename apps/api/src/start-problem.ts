import type { Settings } from './env.ts';

/** What kept the API from starting, in one line an operator can act on; never with a password in it. */
export function startProblem(error: unknown, { host, port, databaseUrl }: Settings): string {
  const { code, message } = error as { code?: string; message?: string };
  const { host: at, pathname } = new URL(databaseUrl);
  const known: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is taken: stop the program that has it, or set PORT.`,
    EADDRNOTAVAIL: `This machine has no address ${host}: set HOST to one of its own.`,
    EACCES: `Port ${port} may not be used by this account: set PORT to one from 1024 on.`,
    ECONNREFUSED: `DATABASE_URL: no PostgreSQL answers at ${at}.`,
    CONNECT_TIMEOUT: `DATABASE_URL: no PostgreSQL answers at ${at}.`,
    ENOTFOUND: `DATABASE_URL: there is no host at ${at}.`,
    '28P01': `DATABASE_URL: the server at ${at} refuses this user or password.`,
    '28000': `DATABASE_URL: the server at ${at} refuses this user.`,
    '3D000': `DATABASE_URL: there is no database ${pathname.slice(1)} at ${at}.`,
  };
  return known[code ?? ''] ?? message ?? 'The API could not start.';
}
