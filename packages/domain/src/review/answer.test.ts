import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayClock } from '../progress/index.ts';
import { daysAfter, learnerDayAt, learnerDayOf, startOfDay } from '../progress/index.ts';
import { aCard, anAttemptId } from '../testing/index.ts';
import type { AnsweredCard, Card, Outcome, Rating, SchedulerSettings } from './index.ts';
import {
  algorithmVersion,
  answerCard,
  assertSchedulerSettings,
  defaultSettings,
  gapSince,
  memoryModel,
  outcomesOf,
  parameterRange,
  ratings,
  replay,
  imageDifferences,
} from './index.ts';

const minuteMs = 60_000;
const losAngeles: DayClock = { timeZone: 'America/Los_Angeles', dayStartHour: 0 };
const exact: SchedulerSettings = { ...defaultSettings, fuzz: false };

const aClock: fc.Arbitrary<DayClock> = fc.record({
  timeZone: fc.constantFrom(
    'UTC',
    'America/Los_Angeles',
    'Europe/Moscow',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Antarctica/Casey',
    'America/Havana',
    'Pacific/Apia',
  ),
  dayStartHour: fc.integer({ min: 0, max: 23 }),
});

const someSteps = fc
  .array(fc.integer({ min: 1, max: 1_439 }), { maxLength: 4 })
  .map((steps) => steps.toSorted((one, other) => one - other));

const someParameters = fc
  .tuple(
    ...parameterRange.min.map((min, index) =>
      fc.double({ min, max: parameterRange.max[index] ?? min, noNaN: true }),
    ),
  )
  .map((values): readonly number[] => values);

const someSettings: fc.Arbitrary<SchedulerSettings> = fc.record({
  desiredRetention: fc.double({ min: 0.7, max: 0.99, noNaN: true }),
  parameters: fc.oneof(fc.constant(defaultSettings.parameters), someParameters),
  learningSteps: someSteps,
  relearningSteps: someSteps,
  maximumIntervalDays: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constant(36_500)),
  fuzz: fc.boolean(),
  shortTerm: fc.boolean(),
});

type Visit = { readonly rating: Rating; readonly afterMinutes: number; readonly clock: DayClock };
const aVisit = (clock: fc.Arbitrary<DayClock>): fc.Arbitrary<Visit> =>
  fc.record({
    rating: fc.constantFrom(...ratings),
    afterMinutes: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 60 * 24 * 60 })),
    clock,
  });
/** A learner who stays in one place, or travels between any two answers. */
const someVisits = fc.oneof(
  aClock.chain((clock) => fc.array(aVisit(fc.constant(clock)), { minLength: 1, maxLength: 15 })),
  fc.array(aVisit(aClock), { minLength: 1, maxLength: 15 }),
);
const aStart = fc.date({ min: new Date('1990-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });

function study(
  visits: readonly Visit[],
  from: Date,
  settings: SchedulerSettings,
  card: Card = aCard(),
): AnsweredCard[] {
  const answered: AnsweredCard[] = [];
  let current = card;
  let at = from.getTime();
  visits.forEach(({ rating, afterMinutes, clock }, index) => {
    at += afterMinutes * minuteMs;
    const result = answerCard(
      current,
      { attemptId: anAttemptId(index), rating },
      { at: new Date(at), clock },
      settings,
    );
    answered.push(result);
    current = result.card;
  });
  return answered;
}

/** Whole days, then minutes within the day. */
const waitOf = (outcome: Outcome, at: Date): number =>
  'at' in outcome.due ? (outcome.due.at.getTime() - at.getTime()) / minuteMs : outcome.intervalDays * 100_000;

const everyAnswer = (
  check: (answered: AnsweredCard, before: Card, settings: SchedulerSettings) => void,
): void => {
  fc.assert(
    fc.property(someVisits, aStart, someSettings, (visits, from, settings) => {
      let before = aCard();
      for (const answered of study(visits, from, settings)) {
        check(answered, before, settings);
        before = answered.card;
      }
    }),
    { numRuns: 300 },
  );
};
const momentOf = ({ entry }: AnsweredCard): { at: Date; clock: DayClock } => ({
  at: entry.reviewedAt,
  clock: { timeZone: entry.timeZone, dayStartHour: entry.dayStartHour },
});

describe('an answer', () => {
  test('S2 is applied exactly as its outcome was shown, and asking twice shows the same', () => {
    everyAnswer((answered, before, settings) => {
      const shown = outcomesOf(before, momentOf(answered), settings);
      expect(outcomesOf(before, momentOf(answered), settings)).toEqual(shown);
      const applied = shown[answered.entry.rating];
      expect(answered.entry.after).toEqual(applied);
      expect(answered.card).toMatchObject({
        state: applied.state,
        step: applied.step,
        memory: applied.memory,
        due: applied.due,
      });
    });
  });

  test('S3 would never wait longer for Again than for Hard, for Hard than for Good, for Good than for Easy', () => {
    everyAnswer((answered, before, settings) => {
      const outcomes = outcomesOf(before, momentOf(answered), settings);
      const waits = ratings.map((rating) => waitOf(outcomes[rating], answered.entry.reviewedAt));
      expect(waits).toEqual(waits.toSorted((one, other) => one - other));
    });
  });

  test('S3 never schedules beyond the maximum interval', () => {
    everyAnswer(({ entry }, _before, settings) => {
      expect(entry.after.intervalDays).toBeLessThanOrEqual(Math.max(1, settings.maximumIntervalDays));
    });
  });

  test('T5 T6 makes the card due at an instant of the same learner day, or on a later day as a whole', () => {
    everyAnswer(({ entry }) => {
      const { due, intervalDays } = entry.after;
      const clock = { timeZone: entry.timeZone, dayStartHour: entry.dayStartHour };
      if ('at' in due) {
        expect(intervalDays).toBe(0);
        expect(due.at.getTime()).toBeGreaterThan(entry.reviewedAt.getTime());
        expect(learnerDayAt(due.at, clock)).toBeLessThanOrEqual(entry.reviewedOn);
      } else {
        expect(intervalDays).toBeGreaterThanOrEqual(1);
        expect(due.on).toBe(entry.reviewedOn + intervalDays);
      }
    });
  });

  test('T3 T4 writes zone, day start, day number and the gap from the day before it into its log row', () => {
    everyAnswer((answered, before) => {
      const { entry } = answered;
      expect(entry.reviewedOn).toBe(learnerDayAt(entry.reviewedAt, momentOf(answered).clock));
      expect(entry.gapDays).toBe(gapSince(before.lastReviewedOn, entry.reviewedOn));
      expect(imageDifferences(entry.before, before)).toEqual([]);
    });
  });

  test('T8 never takes the learner’s day number back, nor counts a gap below zero, wherever the learner travels', () => {
    everyAnswer(({ card, entry }, before) => {
      expect(entry.gapDays).toBeGreaterThanOrEqual(0);
      expect(card.lastReviewedOn).toBeGreaterThanOrEqual(before.lastReviewedOn ?? -Infinity);
    });
  });

  test('S19 carries formula, parameters and settings on its log row', () => {
    everyAnswer(({ entry }, _before, settings) => {
      expect(entry.algorithm).toBe(algorithmVersion);
      expect(entry.settings).toEqual(settings);
    });
  });

  test('counts one repetition and one version, and a lapse only when a card in review is forgotten', () => {
    everyAnswer(({ card, entry }, before) => {
      expect([card.repetitions, card.version, entry.repetition]).toEqual([
        before.repetitions + 1,
        before.version + 1,
        before.repetitions + 1,
      ]);
      expect(card.lapses - before.lapses).toBe(before.state === 'review' && entry.rating === 'again' ? 1 : 0);
    });
  });

  test('S10 keeps memory finite and in its range', () => {
    everyAnswer(({ card }) => {
      expect(card.memory?.stability).toBeGreaterThan(0);
      expect(card.memory?.stability).toBeLessThanOrEqual(36_500);
      expect(card.memory?.difficulty).toBeGreaterThanOrEqual(1);
      expect(card.memory?.difficulty).toBeLessThanOrEqual(10);
    });
  });
});

describe('the log of a card', () => {
  test('S7 T4 replayed from nothing gives the card’s schedule, for any answers, settings and journeys', () => {
    fc.assert(
      fc.property(someVisits, aStart, someSettings, (visits, from, settings) => {
        const answered = study(visits, from, settings);
        const card = answered.at(-1)?.card ?? aCard();
        expect(imageDifferences(replay(answered.map(({ entry }) => entry)), card)).toEqual([]);
      }),
    );
  });

  test('T4 settings changed between answers change nothing of the past', () => {
    fc.assert(
      fc.property(
        someVisits,
        someVisits,
        aStart,
        someSettings,
        someSettings,
        (early, late, from, one, other) => {
          const first = study(early, from, one);
          const before = first.at(-1) as AnsweredCard;
          const second = study(late, before.entry.reviewedAt, other, before.card);
          const rows = [...first, ...second].map(({ entry }) => entry);
          expect(imageDifferences(replay(rows), second.at(-1)?.card ?? aCard())).toEqual([]);
          expect(imageDifferences(replay(rows.slice(0, first.length)), before.card)).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('a log row that was altered no longer gives the card’s schedule', () => {
    const visits = (['good', 'good', 'good', 'again'] as const).map((rating) => ({
      rating,
      afterMinutes: 4_000,
      clock: losAngeles,
    }));
    const answered = study(visits, new Date('2026-03-01T20:00:00Z'), exact);
    const rows = answered.map(({ entry }) => entry);
    const altered = rows.map((row, index) => (index === 1 ? { ...row, rating: 'easy' as const } : row));
    expect(imageDifferences(replay(altered), answered.at(-1)?.card ?? aCard())).toContain('memory');
  });
});

describe('T2 gaps are counted in learner days', () => {
  const memory = { stability: 10, difficulty: 5 };
  const reviewedAt = (iso: string): Card =>
    aCard({
      state: 'review',
      memory,
      lastReviewedAt: new Date(iso),
      lastReviewedOn: learnerDayAt(new Date(iso), losAngeles),
    });
  const good = (card: Card, iso: string): Outcome =>
    outcomesOf(card, { at: new Date(iso), clock: losAngeles }, exact).good;
  const model = memoryModel(exact);

  test('T2 two minutes across midnight UTC on one Los Angeles day are no gap: the same-day formula', () => {
    const next = good(reviewedAt('2026-03-01T23:59:00Z'), '2026-03-02T00:01:00Z');
    expect(next.memory).toEqual(model.next(memory, 0, 'good'));
    expect(next.memory.stability).toBeCloseTo(10, 6);
  });

  test('T2 two minutes across midnight in Los Angeles are a gap of one day', () => {
    const next = good(reviewedAt('2026-03-02T07:59:00Z'), '2026-03-02T08:01:00Z');
    expect(next.memory).toEqual(model.next(memory, 1, 'good'));
    expect(next.memory.stability).toBeGreaterThan(11);
  });

  test('T3 23 hours on the day when clocks go forward are a gap of one day, and so are 25 when they go back', () => {
    for (const [one, other] of [
      ['2026-03-07T20:00:00Z', '2026-03-08T19:00:00Z'],
      ['2026-10-31T19:00:00Z', '2026-11-01T20:00:00Z'],
    ] as const) {
      expect(good(reviewedAt(one), other).memory).toEqual(model.next(memory, 1, 'good'));
    }
  });

  test('T3 the first review has no gap', () => {
    expect(gapSince(null, learnerDayOf('2026-03-10'))).toBe(0);
  });

  test('T8 flipping the zone back within the hour is no gap, however the dates read', () => {
    const east: DayClock = { timeZone: 'Pacific/Kiritimati', dayStartHour: 0 };
    const west: DayClock = { timeZone: 'Pacific/Pago_Pago', dayStartHour: 0 };
    const visits = [east, west, east, west].map((clock) => ({
      rating: 'good' as const,
      afterMinutes: 15,
      clock,
    }));
    const answered = study(visits, new Date('2026-03-01T12:00:00Z'), exact);
    expect(answered.map(({ entry }) => entry.gapDays)).toEqual([0, 0, 0, 0]);
  });
});

describe('T6 a step that would end on a later learner day', () => {
  const clock: DayClock = { timeZone: 'Europe/Moscow', dayStartHour: 4 };
  const again = (iso: string): Outcome =>
    outcomesOf(aCard(), { at: new Date(iso), clock }, { ...exact, learningSteps: [10] }).again;

  test('T6 becomes an interval of one day', () => {
    expect(again('2026-03-02T00:55:00Z')).toMatchObject({
      state: 'learning',
      intervalDays: 1,
      due: { on: daysAfter(learnerDayOf('2026-03-01'), 1) },
    });
  });

  test('T6 stays an instant up to the last minute before the boundary, midnight included', () => {
    expect(again('2026-03-02T00:49:00Z')).toMatchObject({
      intervalDays: 0,
      due: { at: new Date('2026-03-02T00:59:00Z') },
    });
    expect(again('2026-03-01T20:55:00Z')).toMatchObject({
      intervalDays: 0,
      due: { at: new Date('2026-03-01T21:05:00Z') },
    });
  });

  test('T5 is then due from the very start of that day', () => {
    const { due } = again('2026-03-02T00:55:00Z');
    expect('on' in due && startOfDay(due.on, clock).toISOString()).toBe('2026-03-02T01:00:00.000Z');
  });
});

describe('S1 the time of day', () => {
  test('S1 changes no interval: any instant of one learner day gives the same', () => {
    const lastReviewedOn = learnerDayOf('2026-03-01');
    const card = aCard({
      state: 'review',
      memory: { stability: 160, difficulty: 5 },
      lastReviewedOn,
      repetitions: 9,
    });
    const start = startOfDay(learnerDayOf('2026-08-10'), losAngeles).getTime();
    const intervals = Array.from({ length: 200 }, (_, index) => {
      const outcomes = outcomesOf(
        card,
        { at: new Date(start + index * 7 * minuteMs + index), clock: losAngeles },
        defaultSettings,
      );
      return ratings
        .slice(1)
        .map((rating) => outcomes[rating].intervalDays)
        .join();
    });
    expect(new Set(intervals).size).toBe(1);
  });
});

describe('S10 settings', () => {
  const refusal = (changes: Partial<SchedulerSettings>): unknown => {
    try {
      assertSchedulerSettings({ ...defaultSettings, ...changes });
      return null;
    } catch (error) {
      return error;
    }
  };
  const withParameter = (index: number, value: number): Partial<SchedulerSettings> => ({
    parameters: defaultSettings.parameters.map((other, at) => (at === index ? value : other)),
  });

  test('S10 the defaults are accepted', () => {
    expect(refusal({})).toBeNull();
  });

  test.each([
    ['a list of three parameters', { parameters: [1, 2, 3] }, 'parameters'],
    ['no parameters', { parameters: [] }, 'parameters'],
    ['the 19 parameters of FSRS-5', { parameters: defaultSettings.parameters.slice(0, 19) }, 'parameters'],
    ['a parameter that is no number', withParameter(4, Number.NaN), 'parameters.4'],
    ['an infinite parameter', withParameter(0, Infinity), 'parameters.0'],
    ['retention 0', { desiredRetention: 0 }, 'desiredRetention'],
    ['retention 1', { desiredRetention: 1 }, 'desiredRetention'],
    ['retention 1.5', { desiredRetention: 1.5 }, 'desiredRetention'],
    ['retention that is no number', { desiredRetention: Number.NaN }, 'desiredRetention'],
    ['a maximum interval of 0', { maximumIntervalDays: 0 }, 'maximumIntervalDays'],
    ['a maximum interval of 200 years', { maximumIntervalDays: 73_000 }, 'maximumIntervalDays'],
    ['a step of 0 minutes', { learningSteps: [0] }, 'learningSteps'],
    ['a step of a day', { relearningSteps: [1_440] }, 'relearningSteps'],
    ['a step that is no number', { learningSteps: [1, Number.NaN] }, 'learningSteps'],
    ['steps that shrink', { learningSteps: [10, 1] }, 'learningSteps'],
    ['eleven steps', { learningSteps: Array.from({ length: 11 }, () => 10) }, 'learningSteps'],
  ] as const)('S10 %s is refused, never replaced in silence', (_, changes, field) => {
    expect(refusal(changes)).toMatchObject({ code: 'invalid_scheduler_settings', field });
  });

  test('S10 any parameter just outside its range is refused by its place, any within is accepted', () => {
    parameterRange.min.forEach((min, index) => {
      const max = parameterRange.max[index] ?? 0;
      expect(refusal(withParameter(index, max * 1.001 + 1e-6))).toMatchObject({
        field: `parameters.${index}`,
      });
      expect(refusal(withParameter(index, min - 1e-6))).toMatchObject({ field: `parameters.${index}` });
      expect([refusal(withParameter(index, min)), refusal(withParameter(index, max))]).toEqual([null, null]);
    });
    fc.assert(fc.property(someSettings, (settings) => refusal(settings) === null));
  });

  test('S10 w19 may be 0 only without the same-day formula', () => {
    expect(refusal(withParameter(19, 0))).toMatchObject({ field: 'parameters.19' });
    expect(refusal({ ...withParameter(19, 0), shortTerm: false })).toBeNull();
  });
});
