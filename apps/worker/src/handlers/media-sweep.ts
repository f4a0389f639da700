import type { SweepMedia } from '@slova/application';
import type { JobHandlers } from '@slova/queue';
import type { Log } from '../log.ts';

/** Throws away stored content that nobody needs. */
export function makeMediaSweep(sweep: SweepMedia, log: Log): JobHandlers['media.sweep'] {
  return async () => {
    const { forgotten, orphans, unfinished } = await sweep();
    if (forgotten + orphans + unfinished > 0)
      log.info({ forgotten, orphans, unfinished }, 'stored content that nobody needed is thrown away');
  };
}
