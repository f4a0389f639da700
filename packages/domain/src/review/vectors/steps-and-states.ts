// Learning and relearning steps, in minutes. Sources:
//   ts-fsrs 5.4.1+ (npm 5.4.2), open-spaced-repetition/ts-fsrs at cdec8d2f, MIT: __tests__/strategies/learning-steps.test.ts
//     and __tests__/fixed/prevent-skipping.test.ts
//   py-fsrs 6.3.1, open-spaced-repetition/py-fsrs at 3abe686e, MIT: tests/test_basic.py

type Step = readonly [minutes: number, step: number] | null;

/** Where each rating leads from a step; null means that the card graduates. */
export type StepVector = {
  readonly steps: readonly number[];
  readonly from: number;
  readonly again: Step;
  readonly hard: Step;
  readonly good: Step;
};

/** In ts-fsrs Hard repeats any step after the mean of the first two, or 1.5 × a single one, rounded up to minutes. */
export const learningStepVectors: readonly StepVector[] = [
  { steps: [1, 10], from: 0, again: [1, 0], hard: [6, 0], good: [10, 1] },
  { steps: [1, 10], from: 1, again: [1, 0], hard: [6, 1], good: null },
  { steps: [1], from: 0, again: [1, 0], hard: [2, 0], good: null },
  { steps: [1], from: 1, again: null, hard: null, good: null },
  { steps: [10], from: 0, again: [10, 0], hard: [15, 0], good: null },
  { steps: [10], from: 1, again: null, hard: null, good: null },
  { steps: [10, 20], from: 0, again: [10, 0], hard: [15, 0], good: [20, 1] },
  { steps: [10, 20], from: 1, again: [10, 0], hard: [15, 1], good: null },
];

/** No step is skipped: Again once, then Good whenever the card is due, until it is in review. */
export const noSkipping = {
  learning: { steps: [1, 10, 30, 60, 360, 720], dueMinutes: [10, 30, 60, 360, 720], step: [1, 2, 3, 4, 5] },
  relearning: { steps: [10, 60, 360], dueMinutes: [60, 360], step: [1, 2] },
} as const;
