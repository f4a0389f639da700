import { beforeAll, describe, expect, test } from 'vitest';
import type { OffsetStretch } from '../testing/index.ts';
import { firstInstantAt, zoneCalendar } from '../testing/index.ts';
import type { LearnerDay } from './index.ts';
import { dayExists, isoDateOf, learnerDayAt, learnerDayOf, startOfDay } from './index.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

const start = (date: string, timeZone: string, dayStartHour = 0): string =>
  startOfDay(learnerDayOf(date), { timeZone, dayStartHour }).toISOString();

describe('T7 the start of a learner’s day', () => {
  test('T7 is local midnight, or the learner’s own hour after it', () => {
    expect(start('2026-03-02', 'Europe/Moscow')).toBe('2026-03-01T21:00:00.000Z');
    expect(start('2026-03-02', 'Europe/Moscow', 4)).toBe('2026-03-02T01:00:00.000Z');
    expect(start('2026-03-02', 'Asia/Kathmandu')).toBe('2026-03-01T18:15:00.000Z');
  });

  test('T7 a midnight that does not exist (Beirut, clocks go from 00:00 to 01:00) resolves forward', () => {
    expect(start('2026-03-29', 'Asia/Beirut')).toBe('2026-03-28T22:00:00.000Z');
  });

  test('T7 a midnight that comes twice (Havana, clocks go from 01:00 to 00:00) is its first occurrence', () => {
    expect(start('2026-11-01', 'America/Havana')).toBe('2026-11-01T04:00:00.000Z');
  });

  test('T7 clocks set back across midnight by an hour (St John’s) or three (Casey) begin the day only once', () => {
    expect(start('2010-11-07', 'America/St_Johns')).toBe('2010-11-07T02:30:00.000Z');
    expect(start('2010-03-05', 'Antarctica/Casey')).toBe('2010-03-04T13:00:00.000Z');
  });

  test('T7 a date that never existed (Apia, 2011-12-30) starts where the next one does', () => {
    expect(start('2011-12-30', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z');
    expect(start('2011-12-31', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z');
  });

  test('T7 an offset in seconds (Monrovia until 1972) is kept to the second', () => {
    expect(start('1971-06-01', 'Africa/Monrovia')).toBe('1971-06-01T00:44:30.000Z');
  });
});

// Seconds of work, which a busy machine stretches.
describe('T7 around every change of every zone’s clocks from 1970 to 2040', { timeout: 120_000 }, () => {
  type Change = { readonly timeZone: string; readonly at: number; readonly near: readonly OffsetStretch[] };
  let changes: Change[] = [];

  // Zones that change alike at the same moment are one case: some 6 000 are left of 21 000.
  beforeAll(() => {
    const different = new Map<string, Change>();
    for (const timeZone of Intl.supportedValuesOf('timeZone')) {
      const stretches = zoneCalendar(timeZone, Date.UTC(1969, 11, 1), Date.UTC(2041, 1, 1));
      stretches.slice(1).forEach((after, index) => {
        const before = stretches[index] as OffsetStretch;
        const near = stretches.slice(Math.max(0, index - 1), index + 4);
        different.set(`${after.from}|${before.offset}|${after.offset}`, { timeZone, at: after.from, near });
      });
    }
    changes = [...different.values()];
  }, 120_000);

  const around = (at: number, offset: number): LearnerDay[] => {
    const day = Math.floor((at + offset) / dayMs);
    return [day, day + 1, day + 2] as LearnerDay[];
  };

  test('T7 thousands of changes are looked at', () => {
    expect(changes.length).toBeGreaterThan(5_000);
  });

  const mistakes = (some: readonly Change[], dayStartHour: number): unknown[] =>
    some.flatMap(({ timeZone, at, near }) =>
      around(at, near[0]?.offset ?? 0).flatMap((day) => {
        const expected = firstInstantAt(day * dayMs, near) + dayStartHour * hourMs;
        const actual = startOfDay(day, { timeZone, dayStartHour }).getTime();
        return actual === expected ? [] : [{ timeZone, day, actual, expected }];
      }),
    );

  test('T5 T7 a day starts at the first instant that belongs to it', () => {
    expect(mistakes(changes, 0)).toEqual([]);
  });

  test('T5 T7 so does a day that begins in the small hours, when clocks are changed', () => {
    const every = (number: number): Change[] => changes.filter((_, index) => index % 20 === number);
    expect([1, 2, 3].flatMap((hour) => mistakes(every(hour), hour))).toEqual([]);
  });

  test('T8 the dates that do not exist are those that clocks were moved across, and no others', () => {
    const dates = changes.flatMap(({ timeZone, at, near }) => {
      const [before, after] = [near.find(({ until }) => until === at), near.find(({ from }) => from === at)];
      const [from, until] = [at + (before?.offset ?? Number.NaN), at + (after?.offset ?? Number.NaN)];
      return around(at, before?.offset ?? 0).map((day) => ({
        timeZone,
        day,
        exists: day * dayMs < from || (day + 1) * dayMs > until,
      }));
    });
    const mistaken = (some: typeof dates, dayStartHour: number): unknown[] =>
      some.filter(({ timeZone, day, exists }) => dayExists(day, { timeZone, dayStartHour }) !== exists);
    const leftOut = dates.filter(({ exists }) => !exists);
    expect(mistaken(dates, 0)).toEqual([]);
    expect(mistaken([...leftOut, ...dates.filter((_, index) => index % 20 === 0)], 4)).toEqual([]);
    // Kwajalein, the Line and Phoenix Islands, Samoa and Tokelau crossed the date line.
    expect([...new Set(leftOut.map(({ day }) => isoDateOf(day)))].toSorted()).toEqual([
      '1993-08-21',
      '1994-12-31',
      '2011-12-30',
    ]);
  });

  test('T1 T7 a learner’s day is the local date just before, at and after the change', () => {
    const wrong = changes.flatMap(({ timeZone, at, near }) =>
      [-hourMs, -1, 0, 1, hourMs].flatMap((shift) => {
        const instant = at + shift;
        const offset = near.find(({ until }) => instant < until)?.offset ?? Number.NaN;
        const actual = learnerDayAt(new Date(instant), { timeZone, dayStartHour: 0 });
        return actual === Math.floor((instant + offset) / dayMs) ? [] : [{ timeZone, instant, actual }];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
