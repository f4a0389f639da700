import type { DestinationStream, Logger } from 'pino';
import { pino } from 'pino';
import { errorForLog } from './error-for-log.ts';

export type { Logger };

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Structured logs: one JSON object per line on standard output, nothing secret in it (ASVS V16.2.5). */
export function makeLogger(name: string, level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    name,
    level,
    redact: { paths: secretPaths, censor: '[redacted]' },
    serializers: { err: errorForLog, error: errorForLog },
  };
  return destination ? pino(options, destination) : pino(options);
}

const secrets = ['password', 'passwordHash', 'token', 'cookie', 'authorization', 'secret'];
const secretPaths = secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `*["set-cookie"]`]);
