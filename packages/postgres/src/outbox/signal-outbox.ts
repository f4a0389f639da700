import type { Sql } from 'postgres';

export const outboxChannel = 'slova_outbox';

const quietMs = 20;

/**
 * Wakes the relay after a commit. Outside the transaction and at most once in 20 ms, because a NOTIFY inside each would
 * make all commits of the database wait for one another. A lost signal costs a poll interval, never an event.
 */
export function signalOutbox(sql: Sql): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      sql`select pg_notify(${outboxChannel}, '')`.catch(() => {});
    }, quietMs).unref();
  };
}
