import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import type { Channels } from './channels.ts';

/** Channels by LISTEN and NOTIFY: one connection listens to all of them, one speaks when there is something to say. */
export function openPostgresChannels(databaseUrl: string): Channels {
  const sql = postgres(databaseUrl, {
    max: 1,
    connect_timeout: 5,
    backoff: reconnectSeconds,
    onnotice: () => undefined,
    connection: { application_name: 'slova-channels' },
  });
  const closing = new AbortController();
  return {
    async listen(channel, onMessage) {
      // The driver listens again by itself after a broken connection, but not after a first one that failed.
      while (!closing.signal.aborted) {
        try {
          await sql.listen(channel, onMessage);
          return;
        } catch {
          await pause(retryMs, undefined, { signal: closing.signal }).catch(() => undefined);
        }
      }
    },
    async notify(channel, message) {
      await sql.notify(channel, message);
    },
    async close() {
      closing.abort();
      await sql.end({ timeout: 1 });
    },
  };
}

const retryMs = 500;

/** 0.1 s, 0.2 s, 0.4 s … 2 s: whoever waits for a message notices a restart of the server as little as can be. */
function reconnectSeconds(attempt: number): number {
  return Math.min(0.1 * 2 ** attempt, 2);
}
