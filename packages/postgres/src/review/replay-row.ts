import type { CardId, LearnerDay, Rating, ReplayRow, SchedulerSettings } from '@slova/domain';
import { defaultSettings } from '@slova/domain';

export type ReplayColumns = {
  card_id: string;
  rating: Rating;
  reviewed_at: Date;
  reviewed_on: number;
  time_zone: string;
  day_start_hour: number;
  settings: SchedulerSettings | null;
};

/** A log row as replaying needs it. */
export function replayRowOf(row: ReplayColumns): ReplayRow {
  return {
    cardId: row.card_id as CardId,
    rating: row.rating,
    reviewedAt: row.reviewed_at,
    reviewedOn: row.reviewed_on as LearnerDay,
    timeZone: row.time_zone,
    dayStartHour: row.day_start_hour,
    settings: row.settings ?? defaultSettings,
  };
}
