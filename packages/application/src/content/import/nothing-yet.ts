import { noImportCounts } from '@slova/domain';
import type { Import } from './ports.ts';

/** What is known of an import before its first row. */
export const nothingYet: Pick<Import, 'cursor' | 'counts' | 'problems' | 'problemCounts'> = {
  cursor: 0,
  counts: noImportCounts,
  problems: [],
  problemCounts: {},
};
