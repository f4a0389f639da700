import { FSRSAlgorithm, default_w } from 'ts-fsrs';
import type { Memory } from './card.ts';
import type { Rating } from './rating.ts';
import { gradeOf } from './rating.ts';
import type { SchedulerSettings } from './scheduler-settings.ts';

/** The memory model as pure functions of whole days. The only file that knows ts-fsrs; it never sees a wall clock (T2). */
export type MemoryModel = {
  /** Memory after a review `gapDays` after the last one; `null` before the first review. */
  readonly next: (memory: Memory | null, gapDays: number, rating: Rating) => Memory;
  /** Probability of recall after `elapsedDays`, 0–1. */
  readonly retrievability: (memory: Memory, elapsedDays: number) => number;
  /** Days until recall falls to the desired retention, unrounded and unclamped. */
  readonly interval: (memory: Memory) => number;
};

/** Which formula and which parameters made a log row (rule S19). */
export const algorithmVersion = 'fsrs-6/ts-fsrs-5.4.2';

/** FSRS-6 default parameters (ts-fsrs 5.4.2, MIT). */
export const defaultParameters: readonly number[] = [...default_w];

const models = new Map<string, MemoryModel>();
const modelsOfSettings = new WeakMap<SchedulerSettings, MemoryModel>();

/** The model of a parameter set. Built once per set, because building costs more than a step. */
export function memoryModel(settings: SchedulerSettings): MemoryModel {
  const known = modelsOfSettings.get(settings) ?? modelOfEqual(settings);
  modelsOfSettings.set(settings, known);
  return known;
}

function modelOfEqual(settings: SchedulerSettings): MemoryModel {
  const key = `${settings.desiredRetention}|${settings.shortTerm}|${settings.relearningSteps.length}|${settings.parameters.join()}`;
  const known = models.get(key);
  if (known) return known;
  if (models.size >= 1_000) models.clear();
  const made = buildModel(settings);
  models.set(key, made);
  return made;
}

function buildModel(settings: SchedulerSettings): MemoryModel {
  const algorithm = new FSRSAlgorithm({
    w: [...settings.parameters],
    request_retention: settings.desiredRetention,
    maximum_interval: settings.maximumIntervalDays,
    enable_fuzz: false,
    enable_short_term: settings.shortTerm,
    relearning_steps: settings.relearningSteps.map((minutes) => `${minutes}m` as const),
  });
  return {
    next(memory, gapDays, rating) {
      const { stability, difficulty } = algorithm.next_state(
        memory && { ...memory },
        gapDays,
        gradeOf(rating),
      );
      return { stability, difficulty };
    },
    retrievability: (memory, elapsedDays) => algorithm.forgetting_curve(elapsedDays, memory.stability),
    interval: (memory) => memory.stability * algorithm.interval_modifier,
  };
}
