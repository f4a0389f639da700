import type { Clock, OutboxRelayStore } from '@slova/application';
import type { JobHandlers } from '@slova/queue';

/** Sent events are kept for a while, so that one can see what happened. */
const keptMs = 7 * 24 * 60 * 60 * 1_000;

/** Removes events that were sent long ago. */
export function makeOutboxPrune(outbox: OutboxRelayStore, clock: Clock): JobHandlers['outbox.prune'] {
  return async () => {
    await outbox.prune(new Date(clock().getTime() - keptMs));
  };
}
