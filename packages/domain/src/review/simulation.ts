import type { Memory } from './card.ts';
import type { SchedulerSettings } from './scheduler-settings.ts';
import type { StudyHabits } from './study-habits.ts';

/** What is simulated: a plan, under a scheduler, by people with habits, with the luck of a seed. */
export type Simulation = {
  readonly plan: StudyPlan;
  readonly scheduler: SchedulerSettings;
  readonly habits: StudyHabits;
  readonly seed: string;
  /** Rank of a due card, given its chance of recall; the lowest comes first. Unless given, easy cards do. */
  readonly rank?: (card: SimulatedCard, recall: number) => number;
  /** Days until the next review, made of the interval. */
  readonly spread?: (intervalDays: number) => number;
};

/** What is studied, for how long, and how much of it a day. Limits may be `Infinity`. */
export type StudyPlan = {
  readonly days: number;
  /** Cards in all, those already known included. */
  readonly deckSize: number;
  readonly known: readonly SimulatedCard[];
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
  /** After so long a day no further card is begun. */
  readonly secondsPerDay: number;
  readonly newIgnoresReviewLimit: boolean;
};

/** A card that has been studied; days count from the first day of the simulation. */
export type SimulatedCard = { readonly memory: Memory; readonly reviewedOn: number; readonly dueOn: number };

/** What became of it, day by day. */
export type SimulatedStudy = {
  /** Sum of the chances of recall over all cards studied so far. */
  readonly memorised: readonly number[];
  readonly reviews: readonly number[];
  readonly learnt: readonly number[];
  readonly seconds: readonly number[];
};
