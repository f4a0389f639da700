import { describe, expect, test } from 'vitest';
import type { StudySettings } from './index.ts';
import { assertStudySettings, defaultStudySettings, effectiveSettings, overridesOf } from './index.ts';

const settings = defaultStudySettings;
const strict: StudySettings = {
  ...settings,
  newPerDay: 5,
  exerciseTypes: ['typed'],
  scheduler: { ...settings.scheduler, desiredRetention: 0.95 },
};

describe('S10 study settings', () => {
  test('S10 the defaults can be studied with', () => {
    expect(() => assertStudySettings(settings)).not.toThrow();
  });

  test.each([
    ['newPerDay', { newPerDay: -1 }],
    ['newPerDay', { newPerDay: 2.5 }],
    ['reviewsPerDay', { reviewsPerDay: 10_000 }],
    ['reviewsPerDay', { reviewsPerDay: Number.NaN }],
    ['newOrder', { newOrder: 'alphabet' }],
    ['mixing', { mixing: '' }],
    ['reviewOrder', { reviewOrder: 'easy' }],
    ['leechAction', { leechAction: 'delete' }],
    ['grading', { grading: 'three' }],
    ['exerciseTypes', { exerciseTypes: [] }],
    ['exerciseTypes', { exerciseTypes: ['dance'] }],
    ['desiredRetention', { scheduler: { ...settings.scheduler, desiredRetention: 0 } }],
    ['maximumIntervalDays', { scheduler: { ...settings.scheduler, maximumIntervalDays: 0 } }],
    ['parameters', { scheduler: { ...settings.scheduler, parameters: [1, 2, 3] } }],
    ['learningSteps', { scheduler: { ...settings.scheduler, learningSteps: [10, 1] } }],
  ])('S10 a wrong %s is refused by name: %j', (field, change) => {
    expect(() => assertStudySettings({ ...settings, ...change } as StudySettings)).toThrow(
      expect.objectContaining({ code: 'invalid_scheduler_settings', field }),
    );
  });
});

describe('a deck follows its preset, but for what it does differently', () => {
  test('only the fields that differ are its own', () => {
    expect(overridesOf(settings, settings)).toBe(null);
    expect(overridesOf(settings, strict)).toEqual({
      newPerDay: 5,
      exerciseTypes: ['typed'],
      scheduler: { desiredRetention: 0.95 },
    });
  });

  test('what differs comes back when both are put together', () => {
    expect(effectiveSettings(settings, overridesOf(settings, strict))).toEqual(strict);
  });

  test('a change of the preset reaches every field that the deck left to it', () => {
    const preset = { ...settings, reviewsPerDay: 50, scheduler: { ...settings.scheduler, fuzz: false } };
    expect(effectiveSettings(preset, overridesOf(settings, strict))).toEqual({
      ...strict,
      reviewsPerDay: 50,
      scheduler: { ...strict.scheduler, fuzz: false },
    });
  });
});
