import type { Clock, OutboxRelayStore } from '@slova/application';
import type { JobHandlers } from '@slova/queue';

const dayMs = 24 * 60 * 60 * 1_000;
/** Sent events are kept for a while, so that one can see what happened. */
const sentKeptMs = 7 * dayMs;
/** Longer than staff may retry a failed job (`jobOptions`): a retry must still know what was already done. */
const handledKeptMs = 45 * dayMs;

/** Removes events that were sent long ago. */
export function makeOutboxPrune(outbox: OutboxRelayStore, clock: Clock): JobHandlers['outbox.prune'] {
  return async () => {
    const now = clock().getTime();
    await outbox.prune({ sentAt: new Date(now - sentKeptMs), handledAt: new Date(now - handledKeptMs) });
  };
}
