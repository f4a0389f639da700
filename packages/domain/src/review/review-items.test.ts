import { describe, expect, test } from 'vitest';
import { daysAfter, learnerDayOf } from '../progress/index.ts';
import type { LoggedRow } from './index.ts';
import { defaultSettings, fittingItems, memoryFromSm2, memoryHistory, memoryModel } from './index.ts';
import type { AnkiKind, AnkiRow } from './vectors/anki-review-log.ts';
import { conversions, sm2Fallback, sortedAcrossCards } from './vectors/anki-review-log.ts';

const today = learnerDayOf('2026-03-20');
const dayMs = 86_400_000;
const instant = (daysAgo: number): Date => new Date((today - daysAgo) * dayMs);

const kinds: Readonly<Record<AnkiKind, LoggedRow['kind']>> = {
  L: 'learning',
  R: 'review',
  X: 'relearning',
  F: 'practice',
  M: 'set-due',
  reset: 'reset',
};

const row = ([kind, daysAgo, again]: AnkiRow, index = 0, cardId = '1'): LoggedRow => ({
  cardId,
  kind: kinds[kind],
  reviewedAt: new Date(instant(daysAgo).getTime() + index),
  reviewedOn: daysAfter(today, -daysAgo),
  rating: kind === 'M' || kind === 'reset' ? null : again ? 'again' : 'good',
  intervalDays: again ? 600 / 86_400 : 1,
});
const log = (rows: readonly AnkiRow[], cardId = '1'): LoggedRow[] =>
  rows.map((one, index) => row(one, index, cardId));
const gapsOf = (reviews: readonly { readonly gapDays: number }[]): number[] =>
  reviews.map(({ gapDays }) => gapDays);

describe('a review log becomes items as Anki’s does', () => {
  test.each(conversions)('S5 S7 $id', ({ rows, training, ignoreBeforeDaysAgo, gaps }) => {
    const since = ignoreBeforeDaysAgo === undefined ? undefined : instant(ignoreBeforeDaysAgo);
    const memory = memoryHistory(log(rows), since);
    const items = training ? fittingItems(log(rows), since) : memory ? [memory] : [];
    expect(items.map(({ reviews }) => gapsOf(reviews))).toEqual(gaps);
  });

  test('sorted-across-cards: items of all cards come in order of time, whatever the order of the rows', () => {
    const rows = sortedAcrossCards.cards.flatMap((card, index) => log(card, `${index + 1}`));
    const items = fittingItems(rows.toReversed());
    expect(items.map(({ cardId }) => cardId)).toEqual(sortedAcrossCards.cardIds);
    expect(items.map(({ reviews }) => reviews.length)).toEqual(sortedAcrossCards.itemLengths);
    const longest = new Map(items.map(({ cardId, reviews }) => [cardId, reviews.length]));
    expect([...longest.values()].reduce((sum, length) => sum + length, 0)).toBe(
      sortedAcrossCards.reviewCount,
    );
  });

  test('S5 repetitions on one day are history, not something to be predicted', () => {
    const items = fittingItems(
      log([
        ['L', 3],
        ['L', 3],
        ['R', 1],
        ['X', 1],
        ['R', 0],
      ]),
    );
    expect(items.map(({ reviews }) => gapsOf(reviews))).toEqual([
      [0, 0, 2],
      [0, 0, 2, 0, 1],
    ]);
  });

  test('T8 a day that went back is no gap', () => {
    const rows = log([
      ['L', 5],
      ['R', 6],
      ['R', 2],
    ]).map((one, index) => ({ ...one, reviewedAt: new Date(index) }));
    expect(fittingItems(rows).map(({ reviews }) => gapsOf(reviews))).toEqual([[0, 0, 4]]);
  });

  test('a history that begins with learning is complete, any other is not', () => {
    expect(memoryHistory(log([['L', 1]]))?.complete).toBe(true);
    expect(memoryHistory(log([['R', 1]]))?.complete).toBe(false);
    const learntLongAgo = log([
      ['L', 10],
      ['R', 2],
    ]);
    expect(memoryHistory(learntLongAgo, instant(5))).toMatchObject({
      complete: false,
      reviews: [{ rating: 'good', gapDays: 0 }],
    });
  });
});

describe('memory from SM-2 data where the history does not begin with learning', () => {
  const { begun, withoutHistory } = sm2Fallback;
  const rounded = ({ stability, difficulty }: { stability: number; difficulty: number }): number[] => [
    Math.round(stability),
    Math.round(difficulty),
  ];

  test('sm2-fallback-complete: the first row gives the start, the others follow', () => {
    const history = memoryHistory(log(begun.rows));
    const start = memoryFromSm2(begun.card, 0.9, defaultSettings.parameters);
    expect(history?.complete).toBe(false);
    expect(rounded(start)).toEqual(rounded(begun.start));
    const model = memoryModel(defaultSettings);
    const after = history?.reviews
      .slice(1)
      .reduce((memory, { gapDays, rating }) => model.next(memory, gapDays, rating), start);
    expect(after && rounded(after)).toEqual(rounded(begun.after));
  });

  test('sm2-fallback-card-state: without a history the card itself has to do', () => {
    const memory = memoryFromSm2(withoutHistory.card, 0.9, defaultSettings.parameters);
    expect(rounded(memory)).toEqual(rounded(withoutHistory.memory));
  });
});
