import type { WorkOnImports } from '@slova/application';
import type { JobHandlers } from '@slova/queue';

/** Checks, runs and takes back imports, as learners asked. */
export function makeImportWork(workOnImports: WorkOnImports): JobHandlers['import.work'] {
  return ({ events }) => workOnImports(events);
}
