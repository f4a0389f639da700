import type { ReportReason } from '@slova/domain';
import { reportReasons } from '@slova/domain';
import { oneOf, pageOf } from '../../shared/plain-search-fields.ts';

export const caseFilters = ['waiting', 'appealed', 'asked', 'hidden', 'closed'] as const;

/** What the queue shows, as it stands in the address; what is usual is left out of it. */
export type CaseSearch = {
  /** Left out: what waits for a decision. */
  readonly filter?: (typeof caseFilters)[number];
  readonly reason?: ReportReason;
  readonly page?: number;
};

/** Reads the address; what makes no sense there is ignored. */
export function readCaseSearch(raw: Record<string, unknown>): CaseSearch {
  return {
    ...oneOf('filter', caseFilters.slice(1), raw['filter']),
    ...oneOf('reason', reportReasons, raw['reason']),
    ...pageOf(raw['page']),
  };
}
