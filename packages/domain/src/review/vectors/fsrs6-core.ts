// Figures of the FSRS-6 functions. Sources, unless a case names another:
//   ts-fsrs 5.4.1+ (npm 5.4.2), open-spaced-repetition/ts-fsrs at cdec8d2f, MIT
//   fsrs-rs 6.6.1 (same at 6.5.0), open-spaced-repetition/fsrs-rs at 0cbb9d3c, BSD-3-Clause
// Ratings are in the order again, hard, good, easy; times in whole days; tolerances absolute.

/** ts-fsrs `packages/fsrs/src/constant.ts`, `__tests__/constant.test.ts`. */
export const constants = {
  requestRetention: 0.9,
  maximumInterval: 36_500,
  learningSteps: [1, 10],
  relearningSteps: [10],
  shortTerm: true,
  stabilityMin: 0.001,
  stabilityMax: 36_500,
} as const;

/** fsrs-rs `src/parameter_clipper.rs`; the floor of w19 is 0 without the short-term formula. */
export const parameterClamp = {
  min: [
    0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0.01,
    0.1,
  ],
  max: [100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8],
} as const;

/** A forgetting curve: pairs of elapsed days and stability with the expected probability of recall. */
export type CurveVector = {
  readonly name: string;
  readonly decay: number;
  readonly points: readonly (readonly [elapsedDays: number, stability: number, retrievability: number])[];
  readonly tolerance: number;
};

export const forgettingCurves: readonly CurveVector[] = [
  {
    name: 'ts-fsrs algorithm.test.ts',
    decay: 0.1542,
    points: [
      [0, 1, 1],
      [1, 1, 0.9],
      [2, 1, 0.84588465],
      [3, 1, 0.8093881],
    ],
    tolerance: 1e-8,
  },
  {
    name: 'fsrs-rs parameter_initialization.rs test_power_forgetting_curve',
    decay: 0.1542,
    points: [
      [0, 1, 1],
      [1, 1, 0.9],
      [2, 1, 0.8458846447796301],
      [3, 1, 0.8093881028681906],
    ],
    tolerance: 1e-7,
  },
  {
    name: 'fsrs-rs model.rs test_power_forgetting_curve',
    decay: 0.1542,
    points: [
      [0, 1, 1],
      [1, 2, 0.9403443],
      [2, 3, 0.9253786],
      [3, 4, 0.9185229],
      [4, 4, 0.9],
      [5, 2, 0.8261359],
    ],
    tolerance: 1e-5,
  },
  {
    name: 'fsrs-rs inference.rs test_current_retrievability',
    decay: 0.2,
    points: [
      [0, 1, 1],
      [1, 1, 0.9],
      [2, 1, 0.84028935],
      [3, 1, 0.7985001],
    ],
    tolerance: 1e-6,
  },
];

/** ts-fsrs FSRS-6.test.ts and FSRS-5.test.ts. */
export const initialStates = {
  fsrs6: { stability: [0.212, 1.2931, 2.3065, 8.2956], difficulty: [6.4133, 5.11217071, 2.11810397, 1] },
  fsrs5: {
    stability: [0.40255, 1.18385, 3.173, 15.69105],
    difficulty: [7.1949, 6.48830527, 5.28243442, 3.22450159],
  },
  tolerance: 1e-8,
} as const;

/** ts-fsrs algorithm.test.ts; fsrs-rs gives the same in single precision. */
export const nextDifficulty = {
  difficulty: 5,
  expected: [8.34176237, 6.66599536, 4.99022837, 3.31446137],
  tolerance: 1e-8,
} as const;

/**
 * fsrs-rs src/model.rs test_next_difficulty: the new difficulty before it is drawn towards that of a first Easy, which is the
 * unbounded `easy`, by the share w7.
 */
export const difficultyBeforeReversion = {
  difficulty: 5,
  share: 0.001,
  easy: 6.4133 - Math.exp(3 * 0.8334) + 1,
  expected: [8.354889, 6.6774445, 5, 3.3225555],
  tolerance: 1e-5,
} as const;

/**
 * ts-fsrs algorithm.test.ts. Its first tuple is a success rated Again, which no answer can be: the formula gives it neither
 * penalty nor bonus, as it does Good.
 */
export const stabilityAfterSuccess = {
  cases: [
    { stability: 5, difficulty: 1, retrievability: 0.9, rating: 'good', expected: 25.60252118 },
    { stability: 5, difficulty: 2, retrievability: 0.8, rating: 'hard', expected: 28.22657096 },
    { stability: 5, difficulty: 3, retrievability: 0.7, rating: 'good', expected: 58.65599107 },
    { stability: 5, difficulty: 4, retrievability: 0.6, rating: 'easy', expected: 127.2266925 },
  ],
  relativeTolerance: 1e-5,
} as const;

/** ts-fsrs algorithm.test.ts. */
export const stabilityAfterFailure = {
  cases: [
    { stability: 5, difficulty: 1, retrievability: 0.9, expected: 1.05253961 },
    { stability: 5, difficulty: 2, retrievability: 0.8, expected: 1.18943295 },
    { stability: 5, difficulty: 3, retrievability: 0.7, expected: 1.36808387 },
    { stability: 5, difficulty: 4, retrievability: 0.6, expected: 1.58498896 },
  ],
  relativeTolerance: 1e-5,
} as const;

/** ts-fsrs algorithm.test.ts: Hard and Good on the same day never lower the stability. */
export const stabilityShortTerm = {
  stability: 5,
  expected: [1.596818, 5, 5, 8.12960956],
  tolerance: 1e-7,
} as const;

/** fsrs-rs inference.rs test_next_interval, single precision; for the first ts-fsrs gives 3 116 769 in double precision. */
export const intervalByRetention = {
  stability: 1,
  retention: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
  expectedInTsFsrs: [3_116_769, 34_793, 2_508, 387, 90, 27, 9, 3, 1, 1],
} as const;
