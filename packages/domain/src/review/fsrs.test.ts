import { describe, expect, test } from 'vitest';
import {
  algorithmVersion,
  defaultParameters,
  defaultSettings,
  memoryModel,
  parameterRange,
  ratings,
} from './index.ts';
import {
  constants,
  difficultyBeforeReversion,
  forgettingCurves,
  initialStates,
  intervalByRetention,
  nextDifficulty,
  parameterClamp,
  stabilityAfterFailure,
  stabilityAfterSuccess,
  stabilityShortTerm,
} from './vectors/fsrs6-core.ts';
import { fsrs5Defaults, fsrs6Defaults } from './vectors/parameters.ts';

// Where each published case is tested, and which are not: vectors/README.md.

const model = memoryModel(defaultSettings);

const near = (actual: number, expected: number, tolerance: number): void =>
  expect(Math.abs(actual - expected), `${actual} instead of ${expected}`).toBeLessThanOrEqual(tolerance);

/** Days after which recall of a memory has fallen to a probability, with the default parameters. */
function daysUntil(retrievability: number, stability: number): number {
  const decay = -(defaultParameters[20] ?? 0);
  return (stability * (retrievability ** (1 / decay) - 1)) / (0.9 ** (1 / decay) - 1);
}

describe('S19 the memory model is FSRS-6 as published', () => {
  test('S19 the version written to the log names formula and library', () => {
    expect(algorithmVersion).toBe('fsrs-6/ts-fsrs-5.4.2');
  });

  test('S19 the defaults are the published ones', () => {
    expect(defaultParameters).toEqual(fsrs6Defaults);
    expect(defaultSettings).toMatchObject({
      desiredRetention: constants.requestRetention,
      maximumIntervalDays: constants.maximumInterval,
      learningSteps: constants.learningSteps,
      relearningSteps: constants.relearningSteps,
      shortTerm: constants.shortTerm,
    });
  });

  test('S10 the range of each parameter is the one fsrs-rs clips to', () => {
    expect(parameterRange).toEqual(parameterClamp);
  });

  test.each(forgettingCurves)('S19 forgetting curve: $name', ({ decay, points, tolerance }) => {
    const parameters = defaultParameters.map((value, index) => (index === 20 ? decay : value));
    const { retrievability } = memoryModel({ ...defaultSettings, parameters });
    for (const [elapsed, stability, expected] of points) {
      near(retrievability({ stability, difficulty: 5 }, elapsed), expected, tolerance);
    }
  });

  test.each([
    ['FSRS-6', fsrs6Defaults, initialStates.fsrs6],
    ['FSRS-5', fsrs5Defaults, initialStates.fsrs5],
  ])('S19 the first review with the %s defaults', (_, parameters, expected) => {
    const fresh = memoryModel({ ...defaultSettings, parameters });
    ratings.forEach((rating, index) => {
      const memory = fresh.next(null, 0, rating);
      near(memory.stability, expected.stability[index] ?? 0, initialStates.tolerance);
      near(memory.difficulty, expected.difficulty[index] ?? 0, initialStates.tolerance);
    });
  });

  test('S19 difficulty after a review', () => {
    const { difficulty, expected, tolerance } = nextDifficulty;
    ratings.forEach((rating, index) => {
      near(model.next({ stability: 5, difficulty }, 3, rating).difficulty, expected[index] ?? 0, tolerance);
    });
  });

  test('S19 difficulty before mean reversion', () => {
    const { difficulty, share, easy, expected, tolerance } = difficultyBeforeReversion;
    ratings.forEach((rating, index) => {
      const after = model.next({ stability: 5, difficulty }, 3, rating).difficulty;
      near((after - share * easy) / (1 - share), expected[index] ?? 0, tolerance);
    });
  });

  test('S19 stability after a success', () => {
    for (const { stability, difficulty, retrievability, rating, expected } of stabilityAfterSuccess.cases) {
      const next = model.next({ stability, difficulty }, daysUntil(retrievability, stability), rating);
      near(next.stability, expected, expected * stabilityAfterSuccess.relativeTolerance);
    }
  });

  test('S19 stability after a failure', () => {
    for (const { stability, difficulty, retrievability, expected } of stabilityAfterFailure.cases) {
      const next = model.next({ stability, difficulty }, daysUntil(retrievability, stability), 'again');
      near(next.stability, expected, expected * stabilityAfterFailure.relativeTolerance);
    }
  });

  test('S5 stability after a second review on the same day', () => {
    const { stability, expected, tolerance } = stabilityShortTerm;
    ratings.forEach((rating, index) => {
      near(model.next({ stability, difficulty: 5 }, 0, rating).stability, expected[index] ?? 0, tolerance);
    });
  });

  test('S19 intervals by desired retention, as ts-fsrs computes them in double precision', () => {
    const days = intervalByRetention.retention.map((desiredRetention) => {
      const { interval } = memoryModel({ ...defaultSettings, desiredRetention });
      return Math.max(1, Math.round(interval({ stability: intervalByRetention.stability, difficulty: 5 })));
    });
    expect(days).toEqual(intervalByRetention.expectedInTsFsrs);
  });

  test('S19 ten times Easy on one day end at the lowest difficulty (py-fsrs test_repeated_correct_reviews)', () => {
    let memory = model.next(null, 0, 'easy');
    for (let review = 1; review < 10; review += 1) memory = model.next(memory, 0, 'easy');
    expect(memory.difficulty).toBe(1);
  });

  test('S19 a thousand failures never push stability below its floor (py-fsrs test_stability_lower_bound)', () => {
    let memory = model.next(null, 0, 'again');
    for (let review = 1; review < 1_000; review += 1) {
      memory = model.next(memory, Math.max(1, Math.round(model.interval(memory))) + 1, 'again');
      expect(memory.stability).toBeGreaterThanOrEqual(constants.stabilityMin);
    }
  });

  test('two sets of parameters do not share a model, and equal ones do', () => {
    expect(memoryModel({ ...defaultSettings, parameters: [...defaultParameters] })).toBe(model);
    const other = memoryModel({ ...defaultSettings, desiredRetention: 0.8 });
    expect(other.interval({ stability: 10, difficulty: 5 })).toBeGreaterThan(
      model.interval({ stability: 10, difficulty: 5 }),
    );
  });
});
