import type {
  CardId,
  CardImage,
  DueSet,
  HistoryRow,
  Hold,
  LearnerDay,
  LogKind,
  Outcome,
  Rating,
  SchedulerSettings,
} from '@slova/domain';
import { defaultSettings } from '@slova/domain';
import type { StoredImage } from './stored-image.ts';
import { imageOfStored } from './stored-image.ts';

export type HistoryColumns = {
  id: string;
  card_id: string;
  kind: LogKind;
  rating: Rating | null;
  reviewed_at: Date;
  reviewed_on: number;
  time_zone: string;
  day_start_hour: number;
  settings: SchedulerSettings | null;
  chosen_days: number | null;
  guess: number | null;
  slip: number | null;
  before: StoredImage;
  after: Outcome | DueSet | { held: Hold } | { schedule: StoredImage } | null;
};

/** A row of a card's history as replaying and revising need it. */
export function historyRowOf(row: HistoryColumns): HistoryRow {
  const { id, kind, rating, after, guess, slip } = row;
  const occasion = {
    id,
    cardId: row.card_id as CardId,
    reviewedAt: row.reviewed_at,
    reviewedOn: row.reviewed_on as LearnerDay,
    timeZone: row.time_zone,
    dayStartHour: row.day_start_hour,
    before: imageOfStored(row.before) satisfies CardImage,
  };
  if (kind === 'set-due') return { ...occasion, kind, after: after as DueSet };
  if (kind === 'hold') return { ...occasion, kind, after: after as { held: Hold } };
  if (kind === 'import') {
    const { held: _held, ...schedule } = imageOfStored((after as { schedule: StoredImage }).schedule);
    return { ...occasion, kind, after: { schedule } };
  }
  if (kind === 'reset' || kind === 'release' || kind === 'bury') return { ...occasion, kind, after: null };
  const settings = row.settings ?? defaultSettings;
  // Practice has no position, so that what is left is a review, and every review has a rating.
  return {
    ...occasion,
    kind: 'review',
    rating: rating as Rating,
    settings,
    chosenDays: row.chosen_days,
    guess,
    slip,
  };
}
