import type { Clock, SessionRows } from '@slova/application';
import type { JobHandlers } from '@slova/queue';

/** Removes sessions that have ended; they were worth nothing already. */
export function makeSessionSweep(
  sessions: Pick<SessionRows, 'removeExpired'>,
  clock: Clock,
): JobHandlers['session.sweep'] {
  return async () => {
    await sessions.removeExpired(clock());
  };
}
