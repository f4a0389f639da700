import { isoDateOf } from '@slova/domain';
import { describe, expect, test } from 'vitest';
import { readReviewLog } from './review-log-csv.ts';

const header = 'card_id,review_time,review_rating,review_state,review_duration';
const at = (iso: string): number => Date.parse(iso);

describe('a review log in CSV', () => {
  test('becomes rows on UTC days that begin at the hour asked for', () => {
    const text = `${header}\n7,${at('2026-03-10T03:59:00Z')},1,0,900\r\n7,${at('2026-03-10T04:00:00Z')},4,2,900\n`;
    const rows = readReviewLog(text, 4);
    expect(rows.map(({ cardId, kind, rating }) => [cardId, kind, rating])).toEqual([
      ['7', 'learning', 'again'],
      ['7', 'review', 'easy'],
    ]);
    expect(rows.map(({ reviewedOn }) => isoDateOf(reviewedOn))).toEqual(['2026-03-09', '2026-03-10']);
    expect(readReviewLog(text, 0).map(({ reviewedOn }) => isoDateOf(reviewedOn))).toEqual([
      '2026-03-10',
      '2026-03-10',
    ]);
  });

  test('knows rows that are no answers: filtered reviews, and those without a rating', () => {
    const rows = readReviewLog(`${header}\n1,1000,3,1,0\n1,2000,3,3,0\n1,3000,3,4,0\n1,4000,0,2,0`, 0);
    expect(rows.map(({ kind, rating }) => [kind, rating])).toEqual([
      ['learning', 'good'],
      ['relearning', 'good'],
      ['practice', 'good'],
      ['set-due', null],
    ]);
  });

  test('says which column is missing and which line cannot be read', () => {
    expect(() => readReviewLog('card_id,review_time\n1,2', 0)).toThrow('review_rating, review_state');
    expect(() => readReviewLog(`${header}\n1,1000,3,0,0\n1,soon,3,2,0`, 0)).toThrow('line 3');
    expect(() => readReviewLog(`${header}\n1,1000,5,0,0`, 0)).toThrow('line 2');
  });
});
