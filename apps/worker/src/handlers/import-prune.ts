import type { Clock, ImportFiles } from '@slova/application';
import type { JobHandlers } from '@slova/queue';

/** Time enough to look at what a check has found. */
const keptMs = 7 * 24 * 60 * 60 * 1_000;

/** Forgets files that were given and never imported. */
export function makeImportPrune(
  files: Pick<ImportFiles, 'prune'>,
  clock: Clock,
): JobHandlers['import.prune'] {
  return () => files.prune(new Date(clock().getTime() - keptMs));
}
