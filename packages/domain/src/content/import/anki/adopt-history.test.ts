import { describe, expect, test } from 'vitest';
import { learnerDayOf } from '../../../progress/index.ts';
import type { Card } from '../../../review/index.ts';
import { defaultSettings, imageDifferences, imageOf, newSchedule, replay } from '../../../review/index.ts';
import { adoptHistory } from './adopt-history.ts';
import type { ImportedHistory } from './imported-history.ts';

const clock = { timeZone: 'Europe/Moscow', dayStartHour: 4 };
const moment = { at: new Date('2026-06-01T10:00:00Z'), clock };
const card = {
  ...newSchedule,
  id: 'card',
  learnerId: 'learner',
  deckId: 'deck',
  termId: 'term',
  direction: 'recognise',
  version: 1,
  held: null,
  buriedOn: null,
} as unknown as Card;
const history: ImportedHistory = {
  reviews: [
    { at: new Date('2026-05-12T10:00:00Z'), rating: 'good', durationMs: 3_000 },
    { at: new Date('2026-05-02T10:00:00Z'), rating: 'good', durationMs: 3_000 },
  ],
  isComplete: true,
  memory: null,
  estimate: { stability: 99, difficulty: 3 },
  dueOn: learnerDayOf('2026-06-20'),
  repetitions: 2,
  lapses: 1,
  lastAt: new Date('2026-05-01T12:00:00Z'),
  isSuspended: true,
  isBuried: false,
};
let ids = 0;
const adoption = { moment, settings: defaultSettings, newId: () => `id-${(ids += 1)}` };

describe('a history from elsewhere', () => {
  test('becomes rows of the log that replay to exactly the card that is kept', () => {
    const adopted = adoptHistory(card, history, adoption);
    if (!adopted) throw new Error('nothing adopted');
    const rows = [...adopted.answers.map(({ entry }) => entry), ...adopted.actions];
    expect(rows.map(({ kind }) => kind)).toEqual(['review', 'review', 'import', 'hold']);
    expect(imageDifferences(replay(rows), imageOf(adopted.card))).toEqual([]);
    expect(adopted.card).toMatchObject({
      state: 'review',
      due: { on: history.dueOn },
      lapses: 1,
      held: 'suspended',
    });
    expect(adopted.card.lastReviewedAt).toEqual(new Date('2026-05-12T10:00:00Z'));
  });

  test('has the memory that was kept, else that of its answers, else that of its interval', () => {
    const memoryOf = (change: Partial<ImportedHistory>) =>
      adoptHistory(card, { ...history, ...change }, adoption)?.card.memory;
    const kept = { stability: 40, difficulty: 6 };
    expect(memoryOf({ memory: kept })).toEqual(kept);
    expect(memoryOf({})?.stability).not.toBe(99);
    expect(memoryOf({ isComplete: false })).toEqual(history.estimate);
  });

  test('without answers has its last one an interval before the due day', () => {
    const adopted = adoptHistory(card, { ...history, reviews: [], isComplete: false }, adoption);
    expect(adopted?.card).toMatchObject({
      memory: history.estimate,
      lastReviewedOn: learnerDayOf('2026-05-01'),
      repetitions: 2,
    });
  });

  test('of a card that is new there is nothing, and answers still to come are not believed', () => {
    const fresh = { ...history, reviews: [], dueOn: null, isSuspended: false };
    expect(adoptHistory(card, fresh, adoption)).toBeNull();
    const future = [{ at: new Date('2031-01-01T00:00:00Z'), rating: 'easy' as const, durationMs: 1 }];
    expect(adoptHistory(card, { ...history, reviews: future }, adoption)?.answers).toEqual([]);
  });
});
