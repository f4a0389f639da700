import type { CardSchedule } from './card.ts';
import { newSchedule } from './card.ts';
import type { ReviewLogEntry } from './answer.ts';
import { scheduleAfter } from './answer.ts';
import { outcomesOf } from './outcome.ts';

/** What replaying needs of a log row: the answer, its moment and the settings in force, not its recorded outcome. */
export type ReplayRow = Pick<
  ReviewLogEntry,
  'cardId' | 'rating' | 'reviewedAt' | 'reviewedOn' | 'timeZone' | 'dayStartHour' | 'settings'
>;

/** The schedule that a card's review log, in order, computes from nothing (SRS-3). */
export function replay(rows: readonly ReplayRow[]): CardSchedule {
  return rows.reduce<CardSchedule>((schedule, row) => {
    const clock = { timeZone: row.timeZone, dayStartHour: row.dayStartHour };
    const outcomes = outcomesOf({ ...schedule, id: row.cardId }, { at: row.reviewedAt, clock }, row.settings);
    return scheduleAfter(schedule, { ...row, after: outcomes[row.rating] });
  }, newSchedule);
}

const relativeTolerance = 1e-9;

/** Names of the parts in which two schedules differ; empty when they agree. */
export function scheduleDifferences(one: CardSchedule, other: CardSchedule): string[] {
  const parts = Object.keys(newSchedule) as (keyof CardSchedule)[];
  return parts.filter((part) => !alike(one[part], other[part]));
}

function alike(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= relativeTolerance * Math.max(1, Math.abs(one));
  }
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => alike(one[key], other[key]));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
