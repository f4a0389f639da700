import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { learnerDayOf, startOfDay } from '../progress/index.ts';
import { aCard, studyWhenDue } from '../testing/index.ts';
import { defaultSettings, ratings } from './index.ts';
import { stepOutcome } from './steps.ts';
import { learningStepVectors, noSkipping } from './vectors/steps-and-states.ts';

const utc = { timeZone: 'UTC', dayStartHour: 0 };
// Long steps stay under a day only when studying begins early.
const midnight = startOfDay(learnerDayOf('2026-03-10'), utc);

const pair = (
  steps: readonly number[],
  from: number,
  rating: 'again' | 'hard' | 'good',
): readonly number[] | null => {
  const outcome = stepOutcome(steps, from, rating);
  return outcome && [outcome.minutes, outcome.step];
};

describe('learning and relearning steps', () => {
  test.each(learningStepVectors)(
    'steps of $steps minutes from step $from are those of ts-fsrs 5.4.2 (Hard rounded up to minutes; py-fsrs: 5.5 and 10)',
    ({ steps, from, again, hard, good }) => {
      expect(pair(steps, from, 'again')).toEqual(again);
      expect(pair(steps, from, 'hard')).toEqual(hard);
      expect(pair(steps, from, 'good')).toEqual(good);
      expect(stepOutcome(steps, from, 'easy')).toBeNull();
    },
  );

  test('a single step of ten minutes makes Hard wait for fifteen (py-fsrs test_basic.py)', () => {
    expect(stepOutcome([10], 0, 'hard')).toEqual({ minutes: 15, step: 0 });
  });

  test('without steps every rating graduates', () => {
    expect(ratings.map((rating) => stepOutcome([], 0, rating))).toEqual([null, null, null, null]);
  });

  test('S3 Again waits no longer than Hard, Hard no longer than Good, on any step', () => {
    const increasing = fc
      .array(fc.integer({ min: 1, max: 1_439 }), { minLength: 1, maxLength: 10 })
      .map((steps) => steps.toSorted((one, other) => one - other));
    fc.assert(
      fc.property(increasing, fc.nat(9), (steps, from) => {
        fc.pre(from < steps.length);
        const [again, hard, good] = (['again', 'hard', 'good'] as const).map(
          (rating) => stepOutcome(steps, from, rating)?.minutes ?? Infinity,
        );
        expect(again).toBeLessThanOrEqual(hard ?? 0);
        expect(hard).toBeLessThanOrEqual(good ?? 0);
      }),
    );
  });
});

describe('no step is skipped (ts-fsrs prevent-skipping.test.ts)', () => {
  const settings = {
    ...defaultSettings,
    fuzz: false,
    learningSteps: noSkipping.learning.steps,
    relearningSteps: noSkipping.relearning.steps,
  };
  const waits = (studied: ReturnType<typeof studyWhenDue>): (number | string)[] =>
    studied.map(({ entry: { after, reviewedAt } }) =>
      'at' in after.due ? (after.due.at.getTime() - reviewedAt.getTime()) / 60_000 : after.state,
    );

  test('while learning', () => {
    const { dueMinutes, step } = noSkipping.learning;
    const studied = studyWhenDue(aCard(), [1, 3, 3, 3, 3, 3, 3], midnight, utc, () => settings);
    expect(waits(studied)).toEqual([1, ...dueMinutes, 'review']);
    expect(studied.slice(1, 6).map(({ card }) => card.step)).toEqual(step);
  });

  test('while relearning', () => {
    const { dueMinutes, step } = noSkipping.relearning;
    const studied = studyWhenDue(aCard(), [4, 1, 3, 3, 3], midnight, utc, () => settings);
    expect(waits(studied)).toEqual(['review', 10, ...dueMinutes, 'review']);
    expect(studied.slice(2, 4).map(({ card }) => card.step)).toEqual(step);
  });
});

describe('without any steps (py-fsrs test_basic.py)', () => {
  const settings = { ...defaultSettings, fuzz: false, learningSteps: [], relearningSteps: [] };

  test.each([1, 2, 3, 4])(
    'a first review rated %i goes to review for a day or more, and a lapse stays there',
    (grade) => {
      const [first, lapse] = studyWhenDue(aCard(), [grade, 1], midnight, utc, () => settings);
      for (const answered of [first, lapse]) {
        expect(answered?.card.state).toBe('review');
        expect(answered?.entry.after.intervalDays).toBeGreaterThanOrEqual(1);
      }
    },
  );
});
