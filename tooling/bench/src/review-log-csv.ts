import type { LoggedRow } from '@slova/domain';
import { learnerDayAt, ratings } from '@slova/domain';

/** Columns of a review log as the FSRS tools exchange it. */
export const logColumns = ['card_id', 'review_time', 'review_rating', 'review_state', 'review_duration'];

const kinds: Readonly<Record<string, LoggedRow['kind']>> = {
  '0': 'learning',
  '1': 'learning',
  '2': 'review',
  '3': 'relearning',
};

/**
 * Rows of a review log (CSV with a header; times in ms since 1970, ratings 1–4). Days are UTC days that begin at
 * `dayStartHour`. Filtered reviews, and rows without a rating, move no schedule.
 * @throws Error naming a column that is missing or the line that cannot be read.
 */
export function readReviewLog(text: string, dayStartHour: number): LoggedRow[] {
  const [header = '', ...lines] = text.trim().split(/\r?\n/);
  const columns = header.split(',').map((name) => name.trim());
  const missing = logColumns.filter((name) => name !== 'review_duration' && !columns.includes(name));
  if (missing.length > 0) throw new Error(`the log has no column ${missing.join(', ')}`);
  return lines.map((line, index) => {
    const cells = line.split(',');
    const cell = (name: string): string => cells[columns.indexOf(name)]?.trim() ?? '';
    const grade = Number(cell('review_rating'));
    const time = Number(cell('review_time'));
    if (!Number.isInteger(grade) || grade < 0 || grade > 4 || !(time > 0))
      throw new Error(`line ${index + 2} of the log cannot be read: ${line}`);
    const reviewedAt = new Date(time);
    return {
      cardId: cell('card_id'),
      kind: grade === 0 ? 'set-due' : (kinds[cell('review_state')] ?? 'practice'),
      reviewedAt,
      reviewedOn: learnerDayAt(reviewedAt, { timeZone: 'UTC', dayStartHour }),
      rating: ratings[grade - 1] ?? null,
      intervalDays: 1,
    };
  });
}
