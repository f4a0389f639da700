import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearnerDay } from './index.ts';
import { dayExists, learnerDayOf, streakOn } from './index.ts';

const today = learnerDayOf('2026-03-10');
const days = (...before: number[]): LearnerDay[] => before.map((count) => (today - count) as LearnerDay);

describe('G1 the streak follows from the ledger', () => {
  test.each([
    ['nothing was ever studied', days(), 0, 'none'],
    ['only today', days(0), 1, 'done'],
    ['today and the two days before', days(0, 1, 2), 3, 'done'],
    ['yesterday and the day before, today not yet', days(1, 2), 2, 'at-risk'],
    ['a day was missed before yesterday', days(0, 1, 3, 4), 2, 'done'],
    ['yesterday was missed', days(2, 3, 4), 0, 'none'],
    ['days to come do not count', days(-1, -2, 0), 1, 'done'],
  ] as const)('G1 when %s', (_, active, count, state) => {
    expect(streakOn(today, active)).toEqual({ days: count, today: state });
  });

  test('G1 days of a planned break are not misses, do not count, and put nothing at risk', () => {
    const off = (from: number, to: number) => ({
      fromOn: (today - from) as LearnerDay,
      toOn: (today - to) as LearnerDay,
    });
    const on = (active: LearnerDay[], breaks: ReturnType<typeof off>[]) =>
      streakOn(today, active, undefined, breaks);
    expect(on(days(4, 5), [off(3, 1)])).toEqual({ days: 2, today: 'at-risk' });
    expect(on(days(0, 2, 4, 5), [off(3, 1)])).toEqual({ days: 4, today: 'done' });
    expect(on(days(4, 5), [off(2, 1)])).toEqual({ days: 0, today: 'none' });
    expect(on(days(2, 3), [off(1, -3)])).toEqual({ days: 2, today: 'resting' });
  });

  test('G1 the order of the rows and a day written twice change nothing', () => {
    const ago = fc.array(fc.integer({ min: 0, max: 12 }));
    const twice = ago.chain((once) => {
      const all = [...once, ...once];
      return fc.tuple(fc.constant(once), fc.shuffledSubarray(all, { minLength: all.length }));
    });
    fc.assert(
      fc.property(twice, ([once, shuffled]) => {
        expect(streakOn(today, days(...shuffled))).toEqual(streakOn(today, days(...once)));
      }),
    );
  });

  test('G1 studying today never shortens a streak and adds exactly one day', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 })), (ago) => {
        expect(streakOn(today, days(0, ...ago)).days).toBe(streakOn(today, days(...ago)).days + 1);
      }),
    );
  });
});

describe('T8 dates that never existed', () => {
  const apia = { timeZone: 'Pacific/Apia', dayStartHour: 0 };
  const active = ['2011-12-28', '2011-12-29', '2011-12-31'].map(learnerDayOf);

  test('T8 a date the learner’s calendar left out is not a miss, and not a day of the streak', () => {
    expect(streakOn(learnerDayOf('2011-12-31'), active, apia)).toEqual({ days: 3, today: 'done' });
  });

  test('T8 the same gap is a miss where the date existed', () => {
    const sydney = { timeZone: 'Australia/Sydney', dayStartHour: 0 };
    expect(streakOn(learnerDayOf('2011-12-31'), active, sydney)).toEqual({ days: 1, today: 'done' });
  });

  test('T8 a learner who studied on neither side of it has no streak', () => {
    expect(streakOn(learnerDayOf('2011-12-31'), [], apia)).toEqual({ days: 0, today: 'none' });
  });

  test('T8 of all dates around it only the one that was left out does not exist', () => {
    const dates = ['2011-12-29', '2011-12-30', '2011-12-31', '2012-01-01'];
    expect(dates.map((date) => dayExists(learnerDayOf(date), apia))).toEqual([true, false, true, true]);
  });
});
