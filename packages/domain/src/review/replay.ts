import { newSchedule } from './card.ts';
import type { CardActionEntry, CardImage, ReviewLogEntry } from './log-entry.ts';
import { scheduleAfter } from './answer.ts';
import { certain } from './evidence.ts';
import type { Outcome } from './outcome.ts';
import { outcomesOf } from './outcome.ts';

type Occasion = 'cardId' | 'reviewedAt' | 'reviewedOn' | 'timeZone' | 'dayStartHour';
type ReviewInputs = 'kind' | 'rating' | 'settings' | 'chosenDays' | 'guess' | 'slip';

/** What replaying needs of a log row: what was done, its moment and the settings in force, not what became of it. */
export type ReplayRow =
  | Pick<ReviewLogEntry, Occasion | ReviewInputs>
  | (Pick<CardActionEntry, Occasion> & ActionInputs<CardActionEntry>);
type ActionInputs<Entry> = Entry extends CardActionEntry ? Pick<Entry, 'kind' | 'after'> : never;

/** A card without any history. */
export const newImage: CardImage = { ...newSchedule, held: null };

/** What a card's history, in order, makes of it from nothing (SRS-3). Burying lasts a day and is no part of it. */
export function replay(rows: readonly ReplayRow[]): CardImage {
  return rows.reduce((image, row) => replayed(image, row).image, newImage);
}

/** A card after one more row of its history, and the outcome when the row is an answer. */
export function replayed(before: CardImage, row: ReplayRow): { image: CardImage; after: Outcome | null } {
  const keeps = (change: Partial<CardImage>) => ({ image: { ...before, ...change }, after: null });
  if (row.kind === 'review') return answered(before, row);
  if (row.kind === 'set-due') return keeps({ due: { on: row.after.dueOn } });
  if (row.kind === 'reset') return keeps(newSchedule);
  if (row.kind === 'import') return keeps(row.after.schedule);
  if (row.kind === 'hold') return keeps({ held: row.after.held });
  return keeps(row.kind === 'release' ? { held: null } : {});
}

function answered(before: CardImage, row: Extract<ReplayRow, { kind: 'review' }>) {
  const { rating, chosenDays, guess, slip } = row;
  const moment = { at: row.reviewedAt, clock: row };
  const evidence = guess === null || slip === null ? certain : { guess, slip };
  const chosen = chosenDays === null ? null : { [rating]: chosenDays };
  const card = { ...before, id: row.cardId };
  const after = outcomesOf(card, moment, row.settings, evidence, chosen)[rating];
  return { image: { ...scheduleAfter(before, { ...row, after }), held: before.held }, after };
}

const relativeTolerance = 1e-9;

/** Names of the parts in which two images of a card differ; empty when they agree. */
export function imageDifferences(one: CardImage, other: CardImage): string[] {
  const parts = Object.keys(newImage) as (keyof CardImage)[];
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
