import type { OutboxRelayStore } from '@slova/application';
import type { NewJob } from '@slova/queue';
import { eventsPerJob, reactionJobs } from '@slova/queue';

export type RelayPorts = {
  readonly outbox: OutboxRelayStore;
  /** Hands jobs to the queue; rejects when it did not take all of them. */
  readonly send: (jobs: readonly NewJob[]) => Promise<void>;
};

/** Longer than the queue takes to accept or to give up, shorter than anybody wants to wait after a crash. */
const leaseMs = 15_000;

/**
 * Moves one batch of events from the outbox to the queue and returns how many there were. Rows are claimed with a lease and
 * marked as sent only when the queue has them: a crash in between sends them again, which the reactions do not mind.
 * Rejects when the queue or the database cannot be reached; the events then stay in the outbox.
 */
export async function relayBatch({ outbox, send }: RelayPorts): Promise<number> {
  const events = await outbox.claim(eventsPerJob, leaseMs);
  if (events.length === 0) return 0;
  try {
    await send(reactionJobs(events));
  } catch (cause) {
    // Should this fail too, the lease runs out by itself.
    await outbox.release(events).catch(() => undefined);
    throw cause;
  }
  await outbox.markSent(events);
  return events.length;
}

/** A batch this large means that more may be waiting. */
export const fullBatch = eventsPerJob;
