import type { Clock, StudyStore } from '@slova/application';
import type { JobHandlers } from '@slova/queue';

/** Long enough for a device that was offline on a holiday. */
const keptMs = 60 * 24 * 60 * 60 * 1_000;

/** Forgets exercises that were shown long ago and never answered. */
export function makeAttemptPrune(
  study: Pick<StudyStore, 'removeUnanswered'>,
  clock: Clock,
): JobHandlers['attempt.prune'] {
  return async () => {
    await study.removeUnanswered(new Date(clock().getTime() - keptMs));
  };
}
