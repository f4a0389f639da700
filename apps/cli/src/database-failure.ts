import { failure } from './failure.ts';

/** Puts an error of the database or its driver into one line that names what to look at; undefined for any other error. */
export function databaseFailure(error: unknown, databaseUrl: string): Error | undefined {
  // The errors that packages/postgres itself throws are such lines already.
  if (error instanceof Error && error.name === 'Error' && !('code' in error)) return failure(error.message);
  const code = driverCode(error);
  const reason = code === undefined ? undefined : REASONS[code];
  if (reason === undefined) return undefined;
  const { host, pathname, username } = new URL(databaseUrl);
  const names: Readonly<Record<string, string>> = { host, database: pathname.slice(1), user: username };
  return failure(
    `DATABASE_URL: ${reason.replace(/\{(\w+)\}/g, (_, name: string) => decodeURIComponent(names[name] ?? ''))}`,
  );
}

/** The code of the driver or the server, also when a query builder wrapped the error. */
function driverCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return 'code' in error && typeof error.code === 'string' ? error.code : driverCode(error.cause);
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens at {host}.',
  ECONNRESET: '{host} closed the connection; is it a PostgreSQL server?',
  CONNECTION_CLOSED: '{host} closed the connection; is it a PostgreSQL server?',
  CONNECT_TIMEOUT: '{host} does not answer.',
  ETIMEDOUT: '{host} does not answer.',
  EHOSTUNREACH: '{host} cannot be reached.',
  ENETUNREACH: '{host} cannot be reached.',
  ENOTFOUND: 'there is no host of the name {host}.',
  EAI_AGAIN: 'the name {host} cannot be looked up now.',
  '28P01': 'the server at {host} refuses the user "{user}" or the password.',
  '28000': 'the server at {host} refuses the user "{user}".',
  '3D000': 'the server at {host} has no database "{database}"; create it first.',
  '42501': 'the user "{user}" may not do this in the database "{database}".',
  '53300': 'the server at {host} has no connection left.',
  '57P03': 'the server at {host} is starting or stopping; try again.',
};
