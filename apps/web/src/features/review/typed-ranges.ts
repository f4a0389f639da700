import {
  maximumIntervalRange,
  mostSteps,
  newPerDayRange,
  retentionRange,
  reviewsPerDayRange,
  stepRange,
} from '@slova/domain';
import type { TypedField } from './settings-draft.ts';

type TypedRange = {
  readonly min: number;
  readonly max: number;
  /** How many numbers the field takes. */
  readonly most: number;
};

const percentage = {
  min: Math.round(retentionRange.min * 100),
  max: Math.round(retentionRange.max * 100),
};

/** What can be typed into the fields of settings, in the unit of the field: retention as a percentage. */
export const typedRanges: Readonly<Record<TypedField, TypedRange>> = {
  newPerDay: { ...newPerDayRange, most: 1 },
  reviewsPerDay: { ...reviewsPerDayRange, most: 1 },
  desiredRetention: { ...percentage, most: 1 },
  learningSteps: { ...stepRange, most: mostSteps },
  relearningSteps: { ...stepRange, most: mostSteps },
  maximumIntervalDays: { ...maximumIntervalRange, most: 1 },
};
