import { DomainError } from '../domain-error.ts';

/** What a deck's owner decides about scheduling. Steps in minutes, intervals in days. */
export type SchedulerSettings = {
  /** Probability of recall at which a card comes back. */
  readonly desiredRetention: number;
  /** The 21 parameters of FSRS-6. */
  readonly parameters: readonly number[];
  readonly learningSteps: readonly number[];
  readonly relearningSteps: readonly number[];
  readonly maximumIntervalDays: number;
  /** Off only where exact figures are compared. */
  readonly fuzz: boolean;
  /** Off: no steps, no same-day formula. */
  readonly shortTerm: boolean;
};

/** Allowed range of each FSRS-6 parameter (fsrs-rs 6.6.1 `parameter_clipper.rs`, BSD-3-Clause). */
export const parameterRange = {
  min: [
    0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0.01,
    0.1,
  ],
  max: [100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8],
} as const;

export const retentionRange = { min: 0.7, max: 0.99 } as const;
export const maximumIntervalRange = { min: 1, max: 36_500 } as const;
/** Minutes of a step: less than a day. */
export const stepRange = { min: 1, max: 1_439 } as const;
export const mostSteps = 10;

/** Refuses what the library would silently replace by its defaults (rule S10). */
export function assertSchedulerSettings(settings: SchedulerSettings): void {
  const { desiredRetention, parameters, learningSteps, relearningSteps, maximumIntervalDays } = settings;
  if (!within(desiredRetention, retentionRange.min, retentionRange.max)) refuse('desiredRetention');
  if (!within(maximumIntervalDays, maximumIntervalRange.min, maximumIntervalRange.max))
    refuse('maximumIntervalDays');
  if (parameters.length !== parameterRange.min.length) refuse('parameters');
  parameters.forEach((value, index) => {
    // Only the same-day formula needs w19 above zero.
    const min = index === 19 && !settings.shortTerm ? 0 : (parameterRange.min[index] ?? 0);
    if (!within(value, min, parameterRange.max[index] ?? 0)) refuse(`parameters.${index}`);
  });
  if (!areSteps(learningSteps)) refuse('learningSteps');
  if (!areSteps(relearningSteps)) refuse('relearningSteps');
}

const within = (value: number, min: number, max: number): boolean =>
  Number.isFinite(value) && value >= min && value <= max;

// Steps that shrink would let Again wait longer than Hard (rule S3).
const areSteps = (steps: readonly number[]): boolean =>
  steps.length <= mostSteps &&
  steps.every((step, index) => within(step, Math.max(stepRange.min, steps[index - 1] ?? 0), stepRange.max));

function refuse(field: string): never {
  throw new DomainError('invalid_scheduler_settings', field);
}
