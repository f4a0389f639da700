import type { AdoptedCard, CardActionEntry, ReviewLogEntry } from '@slova/domain';
import { storedSettings } from './stored-settings.ts';

/** The log rows of a history from elsewhere, from its first position on. Its answers were graded by the learner themselves. */
export function adoptedRows({ answers, actions }: AdoptedCard) {
  const answered = answers.map(({ entry, durationMs }) => ({
    ...loggedColumns(entry),
    id: entry.attemptId,
    rating: entry.rating,
    exercise_type: 'flashcard',
    duration_ms: durationMs,
    settings: storedSettings(entry.settings),
  }));
  const acted = actions.map((entry) => ({
    ...loggedColumns(entry),
    id: entry.id,
    rating: null,
    exercise_type: null,
    duration_ms: 0,
    settings: null,
  }));
  return [...answered, ...acted].map((row, index) => ({ ...row, position: index + 1 }));
}

const loggedColumns = (entry: ReviewLogEntry | CardActionEntry) => ({
  kind: entry.kind,
  card_id: entry.cardId,
  deck_id: entry.deckId,
  term_id: entry.termId,
  repetition: entry.repetition,
  reviewed_at: entry.reviewedAt,
  time_zone: entry.timeZone,
  day_start_hour: entry.dayStartHour,
  reviewed_on: entry.reviewedOn,
  gap_days: entry.gapDays,
  before: entry.before,
  after: entry.after,
  algorithm: entry.algorithm,
});
