import { fsrs6Defaults } from './parameters.ts';

// Clipping and migrating of parameters. Sources:
//   ts-fsrs 5.4.1+ (npm 5.4.2), open-spaced-repetition/ts-fsrs at cdec8d2f, MIT: packages/fsrs/__tests__/default.test.ts
//   fsrs-rs 6.6.1 (same at 6.5.0), open-spaced-repetition/fsrs-rs at 0cbb9d3c, BSD-3-Clause: src/parameter_clipper.rs,
//     src/model.rs

/** `clip-1`, fsrs-rs test_parameter_clipper_works. */
export const clippedShort = {
  parameters: [0, -1000, 1000, 0, 1000, -1000, 1, 0.25, -0.1],
  expected: [0.001, 0.001, 100, 0.001, 10, 0.001, 1, 0.25, 0],
} as const;

/** The defaults with some parameters overridden, and what w17, w18 (and w19) become. */
export type ClipVector = {
  readonly id: string;
  readonly steps: number;
  readonly override: Readonly<Record<number, number>>;
  readonly expected: Readonly<Record<number, number>>;
  readonly tolerance: number;
};

export const clippedWithSteps: readonly ClipVector[] = [
  {
    id: 'clip-2-steps-default',
    steps: 2,
    override: {},
    expected: { 17: 0.5425, 18: 0.0912, 19: 0.0658 },
    tolerance: 1e-6,
  },
  {
    id: 'clip-2-steps-max',
    steps: 2,
    override: { 17: 1e300, 18: 1e300 },
    expected: { 17: 0.60045935, 18: 0.60045935 },
    tolerance: 1e-8,
  },
  {
    id: 'clip-2-steps-w11-w13-w14-zero',
    steps: 2,
    override: { 11: 0, 13: 0, 14: 0, 17: 1e300, 18: 1e300 },
    expected: { 17: 2, 18: 2 },
    tolerance: 0,
  },
  {
    // ts-fsrs; fsrs-rs takes the floor before the root and gets 0.1.
    id: 'clip-2-steps-negative-value',
    steps: 2,
    override: { 11: 5, 13: 0.9, 14: 4, 17: 1e300, 18: 1e300 },
    expected: { 17: 0.01, 18: 0.01 },
    tolerance: 0,
  },
  {
    id: 'clip-4-steps',
    steps: 4,
    override: { 11: 0.1, 13: 0.1, 14: 0.5, 17: 2, 18: 2 },
    expected: { 17: 1.09394076, 18: 1.09394076 },
    tolerance: 1e-5,
  },
];

const seventeen = [
  0.4, 0.6, 2.4, 5.8, 4.93, 0.94, 0.86, 0.01, 1.49, 0.14, 0.94, 2.18, 0.05, 0.34, 1.26, 0.29, 2.61,
];
const nineteen = [
  0.40255, 1.18385, 3.173, 15.69105, 7.1949, 0.5345, 1.4604, 0.0046, 1.54575, 0.1192, 1.01925, 1.9395, 0.11,
  0.29605, 2.2698, 0.2315, 2.9898, 0.51655, 0.6621,
];

export const migrations: readonly {
  readonly id: string;
  readonly parameters: readonly number[];
  readonly expected: readonly number[];
  readonly tolerance: number;
}[] = [
  {
    id: 'migrate-17-to-21',
    parameters: seventeen,
    expected: [...seventeen.slice(0, 4), 6.81, 0.44675014, 1.36, ...seventeen.slice(7), 0, 0, 0, 0.5],
    tolerance: 1e-7,
  },
  { id: 'migrate-19-to-21', parameters: nineteen, expected: [...nineteen, 0, 0.5], tolerance: 0 },
  { id: '21 stay', parameters: fsrs6Defaults, expected: fsrs6Defaults, tolerance: 0 },
];
