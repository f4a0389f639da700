import type { Log } from './log.ts';

const quietMs = 60_000;

/**
 * Logs the errors of connections that mend themselves: the first of an outage, then one a minute. Without a rest, a server
 * that is away would fill the log with every attempt to reach it.
 */
export function makeOutageLog(
  log: Log,
  message: string,
  now: () => number = Date.now,
): (err: unknown) => void {
  let lastAt = Number.NEGATIVE_INFINITY;
  return (err) => {
    if (now() - lastAt < quietMs) return;
    lastAt = now();
    log.warn({ err }, message);
  };
}
