import { problem } from './problem.ts';

/** Why the worker cannot start, in one line for the operator that names the variable to look at; never its value. */
export function startProblem(variable: string, address: string, error: unknown): Error {
  const { host, pathname, username } = new URL(address);
  const reason = reasons[codeOf(error) ?? ''];
  const names: Readonly<Record<string, string>> = {
    host,
    database: decodeURIComponent(pathname.slice(1)),
    user: decodeURIComponent(username),
  };
  const text = reason?.replaceAll(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '') ?? otherReason(error);
  return problem(`${variable}: ${text}`);
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens at {host}.',
  ECONNRESET: '{host} closed the connection; is it the right kind of server?',
  CONNECTION_CLOSED: '{host} closed the connection; is it the right kind of server?',
  CONNECT_TIMEOUT: '{host} does not answer.',
  ETIMEDOUT: '{host} does not answer.',
  EHOSTUNREACH: '{host} cannot be reached.',
  ENETUNREACH: '{host} cannot be reached.',
  ENOTFOUND: 'there is no host of the name {host}.',
  EAI_AGAIN: 'the name {host} cannot be looked up now.',
  WRONGPASS: 'the server at {host} refuses the user or the password.',
  NOAUTH: 'the server at {host} wants a password.',
  '28P01': 'the server at {host} refuses the user "{user}" or the password.',
  '28000': 'the server at {host} refuses the user "{user}".',
  '3D000': 'the server at {host} has no database "{database}".',
  '42501': 'the user "{user}" may not do this in the database "{database}".',
  '53300': 'the server at {host} has no connection left.',
  '57P03': 'the server at {host} is starting or stopping; try again.',
};

/** The code of the driver or the server; Redis puts it in front of its message. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return /^(?:WRONGPASS|NOAUTH)\b/.exec(error.message)?.[0] ?? codeOf(error.cause);
}

function otherReason(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line;
}
