import { defaultParameters } from './fsrs.ts';
import type { SchedulerSettings } from './scheduler-settings.ts';

/** Anki's and ts-fsrs's defaults: steps of 1 and 10 minutes, relearning 10 minutes, retention 90 %. */
export const defaultSettings: SchedulerSettings = {
  desiredRetention: 0.9,
  parameters: defaultParameters,
  learningSteps: [1, 10],
  relearningSteps: [10],
  maximumIntervalDays: 36_500,
  fuzz: true,
  shortTerm: true,
};
