import { describe, expect, test } from 'vitest';
import {
  assertSchedulerSettings,
  clippedParameters,
  defaultParameters,
  defaultSettings,
  importedParameters,
  migratedParameters,
} from './index.ts';
import { clippedShort, clippedWithSteps, migrations } from './vectors/parameter-migration.ts';

const near = (actual: number | undefined, expected: number, tolerance: number): void =>
  expect(Math.abs((actual ?? Number.NaN) - expected), `${actual} instead of ${expected}`).toBeLessThanOrEqual(
    tolerance,
  );

describe('parameters are brought into their ranges', () => {
  test('clip-1: each to the nearer end of its own range', () => {
    expect(clippedParameters(clippedShort.parameters, 1, true)).toEqual(clippedShort.expected);
  });

  test.each(clippedWithSteps)('$id', ({ steps, override, expected, tolerance }) => {
    const parameters = defaultParameters.map((value, index) => override[index] ?? value);
    const clipped = clippedParameters(parameters, steps, true);
    for (const [index, value] of Object.entries(expected)) near(clipped[Number(index)], value, tolerance);
  });
});

describe('parameters of older versions', () => {
  test.each(migrations)('$id', ({ parameters, expected, tolerance }) => {
    const migrated = migratedParameters(parameters);
    expect(migrated).toHaveLength(21);
    migrated.forEach((value, index) => near(value, expected[index] ?? Number.NaN, tolerance));
  });

  test.each(migrations)('S10 $id: what is imported is what Slova would accept', ({ parameters }) => {
    for (const relearningSteps of [[], [10], [10, 20]]) {
      const imported = importedParameters(parameters, relearningSteps.length, true);
      expect(() =>
        assertSchedulerSettings({ ...defaultSettings, relearningSteps, parameters: imported }),
      ).not.toThrow();
    }
  });

  // ts-fsrs takes its defaults instead, fsrs-rs refuses as we do.
  test.each([[[1, 2, 3]], [[]], [[...defaultParameters, 1]], [defaultParameters.with(3, Number.NaN)]])(
    'S10 migrate-invalid-length: %j is refused',
    (parameters) => {
      expect(() => migratedParameters(parameters)).toThrow('invalid_scheduler_settings');
    },
  );
});
