import type { HistoryRow } from './history.ts';
import type { LeechReview } from './leech.ts';
import { gapSince } from './outcome.ts';

/**
 * What the leech rule looks at when one row of a live history was answered: the answers up to it, oldest first, back to where
 * the card was last started over (rule S7). Empty when the history has no such row, because it was taken back.
 */
export function leechReviewsUpTo(rows: readonly HistoryRow[], id: string): LeechReview[] {
  const upTo = rows.slice(0, rows.findIndex((row) => row.id === id) + 1);
  const sinceReset = upTo.slice(upTo.findLastIndex(({ kind }) => kind === 'reset') + 1);
  return sinceReset.flatMap((row) => {
    if (row.kind !== 'review') return [];
    const { rating, before, settings, reviewedOn } = row;
    return [{ rating, before, settings, gapDays: gapSince(before.lastReviewedOn, reviewedOn) }];
  });
}
