import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namedOffset } from '../testing/index.ts';
import { daysAfter, isTimeZone, isoDateOf, learnerDayAt, learnerDayOf } from './index.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const zones = Intl.supportedValuesOf('timeZone');
const aZone = fc.constantFrom(...zones);
const anInstant = fc.integer({ min: Date.UTC(1970, 0, 2), max: Date.UTC(2040, 11, 31) });
const anHour = fc.integer({ min: 0, max: 23 });

const dayAt = (iso: string, timeZone: string, dayStartHour = 0): string =>
  isoDateOf(learnerDayAt(new Date(iso), { timeZone, dayStartHour }));

describe('T1 the learner’s day', () => {
  test.each([
    ['2026-03-01T20:59:59.999Z', 'Europe/Moscow', 0, '2026-03-01'],
    ['2026-03-01T21:00:00Z', 'Europe/Moscow', 0, '2026-03-02'],
    ['2026-03-02T00:59:59Z', 'Europe/Moscow', 4, '2026-03-01'],
    ['2026-03-02T01:00:00Z', 'Europe/Moscow', 4, '2026-03-02'],
    ['2026-03-01T18:15:00Z', 'Asia/Kathmandu', 0, '2026-03-02'],
    ['2026-03-01T18:14:59Z', 'Asia/Kathmandu', 0, '2026-03-01'],
    ['2026-03-01T11:59:59Z', 'Pacific/Pago_Pago', 23, '2026-02-28'],
    ['2026-03-01T10:00:00Z', 'Pacific/Kiritimati', 0, '2026-03-02'],
  ])('T1 at %s in %s with days that begin at %i o’clock it is %s', (instant, zone, hour, date) => {
    expect(dayAt(instant, zone, hour)).toBe(date);
  });

  test('T1 it is the local date of the instant minus the day-start hour, in every zone, at any instant', () => {
    const offsets = new Map(zones.map((zone) => [zone, namedOffset(zone)]));
    fc.assert(
      fc.property(aZone, anInstant, anHour, (timeZone, instant, dayStartHour) => {
        const shifted = instant - dayStartHour * hourMs;
        const local = shifted + (offsets.get(timeZone)?.(shifted) ?? Number.NaN);
        expect(learnerDayAt(new Date(instant), { timeZone, dayStartHour })).toBe(Math.floor(local / dayMs));
      }),
      { numRuns: 20_000 },
    );
  });

  test('T1 the zone’s rules of that day count, not an offset of today: summer time moves midnight', () => {
    expect(dayAt('2026-01-15T22:30:00Z', 'Europe/Berlin')).toBe('2026-01-15');
    expect(dayAt('2026-07-15T22:30:00Z', 'Europe/Berlin')).toBe('2026-07-16');
  });

  test('T1 a day that begins at four keeps the hour after midnight in the evening before, also when clocks change', () => {
    expect(dayAt('2026-03-29T00:59:00Z', 'Europe/Berlin', 4)).toBe('2026-03-28');
    expect(dayAt('2026-10-25T01:30:00Z', 'Europe/Berlin', 4)).toBe('2026-10-24');
  });

  test('T1 instants before 1970 have days before day 0', () => {
    expect(learnerDayAt(new Date(-1), { timeZone: 'UTC', dayStartHour: 0 })).toBe(-1);
  });
});

describe('T3 day numbers', () => {
  test('T3 a day of 23, 24.5 or 25 hours is one day, whatever the milliseconds between two noons say', () => {
    const noons: readonly (readonly [string, string, string, number])[] = [
      ['Europe/Berlin', '2026-03-28T11:00:00Z', '2026-03-29T10:00:00Z', 23],
      ['Europe/Berlin', '2026-10-24T10:00:00Z', '2026-10-25T11:00:00Z', 25],
      ['Australia/Lord_Howe', '2026-04-04T01:00:00Z', '2026-04-05T01:30:00Z', 24.5],
      ['Australia/Lord_Howe', '2026-10-03T01:30:00Z', '2026-10-04T01:00:00Z', 23.5],
    ];
    for (const [timeZone, one, other, hours] of noons) {
      const clock = { timeZone, dayStartHour: 0 };
      expect((Date.parse(other) - Date.parse(one)) / hourMs).toBe(hours);
      expect(learnerDayAt(new Date(other), clock) - learnerDayAt(new Date(one), clock)).toBe(1);
    }
  });

  test('T3 numbers and ISO dates stand for each other, leap days included', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 60_000 }), (number) => {
        const day = daysAfter(learnerDayOf('1970-01-01'), number);
        expect(learnerDayOf(isoDateOf(day))).toBe(day);
      }),
    );
    expect(isoDateOf(daysAfter(learnerDayOf('2028-02-28'), 1))).toBe('2028-02-29');
    expect(isoDateOf(daysAfter(learnerDayOf('2027-02-28'), 1))).toBe('2027-03-01');
  });
});

test('a zone is one that the time zone database knows', () => {
  expect(zones.every(isTimeZone)).toBe(true);
  expect(['', 'Mars/Olympus', 'Europe/Nowhere', '12'].some(isTimeZone)).toBe(false);
});
