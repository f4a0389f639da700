import { expect, test } from 'vitest';
import type { LearnerDay } from '../progress/index.ts';
import type { HistoryRow } from './index.ts';
import { defaultSettings, leechReviewsUpTo } from './index.ts';
import { newImage } from './replay.ts';

const on = (day: number) => day as LearnerDay;
const occasion = (id: string, day: number, last: number | null) => ({
  id,
  cardId: 'card' as HistoryRow['cardId'],
  reviewedAt: new Date(day * 86_400_000),
  reviewedOn: on(day),
  timeZone: 'Europe/Moscow',
  dayStartHour: 4,
  before: { ...newImage, lastReviewedOn: last === null ? null : on(last) },
});
const answered = (id: string, day: number, last: number | null): HistoryRow => ({
  ...occasion(id, day, last),
  kind: 'review',
  rating: 'again',
  settings: defaultSettings,
  chosenDays: null,
  guess: null,
  slip: null,
});
const reset: HistoryRow = { ...occasion('reset', 30, 20), kind: 'reset', after: null };
const released: HistoryRow = { ...occasion('released', 35, 30), kind: 'release', after: null };
const rows = [answered('first', 10, null), answered('second', 20, 10), reset, answered('third', 33, null)];

test('S14 an answer is judged with those before it, with the real gaps, and not with those after it', () => {
  expect(leechReviewsUpTo(rows, 'second').map(({ gapDays }) => gapDays)).toEqual([0, 10]);
});

test('S7 a card that was started over is judged from there, and only by its answers', () => {
  expect(leechReviewsUpTo(rows, 'third')).toHaveLength(1);
  const later = [...rows, released, answered('fourth', 40, 33)];
  expect(leechReviewsUpTo(later, 'fourth').map(({ gapDays }) => gapDays)).toEqual([0, 7]);
});

test('an answer that was taken back is not judged', () => {
  expect(leechReviewsUpTo(rows, 'taken back')).toEqual([]);
});
