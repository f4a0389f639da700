import { resolve } from 'node:path';
import { problem } from './problem.ts';
import { repositoryRoot } from './repository-root.ts';

/** What the operator decided by environment variables, validated. */
export type Settings = Readonly<{
  port: number;
  host: string;
  dataDirectory: string;
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  publicUrl: string | undefined;
  sessionSecret: string | undefined;
  logLevel: string;
  logFormat: 'text' | 'json';
  /** Everything the operator set, handed on to the processes we start. */
  inherited: Readonly<Record<string, string>>;
}>;

/**
 * Reads the environment once. An empty variable counts as unset.
 * @throws a problem with one line per wrong variable; values are not repeated, since they may hold passwords.
 */
export function readSettings(env: Environment = process.env): Settings {
  const problems: string[] = [];
  const read = <T>(name: string, parse: (text: string) => T | undefined, expected: string): T | undefined => {
    const text = env[name];
    if (text === undefined || text === '') return undefined;
    const value = parse(text);
    if (value === undefined) problems.push(`${name} must be ${expected}.`);
    return value;
  };
  const settings: Settings = {
    port: read('PORT', parsePort, 'a port number from 1 to 65535') ?? 3000,
    host: read('HOST', parseHost, 'a host name or an IP address, without a scheme or a port') ?? '127.0.0.1',
    dataDirectory: resolve(
      repositoryRoot,
      read('SLOVA_DATA_DIR', parsePath, 'the path of a folder') ?? '.data',
    ),
    databaseUrl: read(
      'DATABASE_URL',
      parseDatabaseUrl,
      'of the form postgres://user:password@host:5432/database',
    ),
    redisUrl: read('REDIS_URL', parseRedisUrl, 'of the form redis://host:6379 or rediss://host:6379'),
    publicUrl: read('PUBLIC_URL', parseOrigin, 'an origin such as https://slova.example, without a path'),
    sessionSecret: read('SESSION_SECRET', parseSecret, 'at least 32 characters long'),
    logLevel: read('LOG_LEVEL', oneOf(LOG_LEVELS), `one of ${LOG_LEVELS.join(', ')}`) ?? 'info',
    logFormat: read('LOG_FORMAT', oneOf(LOG_FORMATS), `one of ${LOG_FORMATS.join(', ')}`) ?? 'text',
    inherited: definedEntries(env),
  };
  if (problems.length > 0) throw problem(...problems);
  return settings;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const LOG_FORMATS = ['text', 'json'] as const;

function parsePort(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}

function parseHost(text: string): string | undefined {
  return /^[A-Za-z0-9.-]+$|^[0-9A-Fa-f:.]+$/.test(text) ? text : undefined;
}

function parsePath(text: string): string | undefined {
  return text.trim() === '' || text.includes('\0') ? undefined : text;
}

function parseSecret(text: string): string | undefined {
  return text.length >= 32 ? text : undefined;
}

function parseDatabaseUrl(text: string): string | undefined {
  const url = URL.parse(text);
  const isPostgres = url?.protocol === 'postgres:' || url?.protocol === 'postgresql:';
  return isPostgres && url.hostname !== '' && url.pathname.length > 1 ? text : undefined;
}

function parseRedisUrl(text: string): string | undefined {
  const url = URL.parse(text);
  return (url?.protocol === 'redis:' || url?.protocol === 'rediss:') && url.hostname !== ''
    ? text
    : undefined;
}

function parseOrigin(text: string): string | undefined {
  const url = URL.parse(text);
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  return isWeb && url.pathname === '/' && url.search === '' && url.hash === '' ? url.origin : undefined;
}

function oneOf<T extends string>(values: readonly T[]): (text: string) => T | undefined {
  return (text) => values.find((value) => value === text);
}

function definedEntries(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
