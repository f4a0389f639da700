/** Chances of Again, Hard, Good, Easy, or what each takes. */
export type PerRating = readonly [again: number, hard: number, good: number, easy: number];

/** How a learner answers: what a simulation has to assume of people. Chances are relative weights. */
export type StudyHabits = {
  /** Ratings of a card seen for the first time. */
  readonly firstRating: PerRating;
  /** Hard, Good and Easy when a review is recalled; whether it is, the memory model says. */
  readonly recalledRating: readonly [hard: number, good: number, easy: number];
  /** The next rating on the same day, after Again, Hard and Good. */
  readonly nextInLearning: readonly [PerRating, PerRating, PerRating];
  readonly nextInRelearning: readonly [PerRating, PerRating, PerRating];
  /** Seconds an answer takes. */
  readonly seconds: {
    readonly learning: PerRating;
    readonly review: PerRating;
    readonly relearning: PerRating;
  };
};

/** Habits of Anki users on average (fsrs-rs 6.5.0 `SimulatorConfig::default`, BSD-3-Clause). */
export const averageHabits: StudyHabits = {
  firstRating: [0.24, 0.094, 0.495, 0.171],
  recalledRating: [0.224, 0.631, 0.145],
  nextInLearning: [
    [0.3686, 0.0628, 0.5108, 0.0577],
    [0.0442, 0.4553, 0.4457, 0.0549],
    [0.0519, 0.047, 0.8462, 0.055],
  ],
  nextInRelearning: [
    [0.2157, 0.0643, 0.6595, 0.0604],
    [0.05, 0.4638, 0.4475, 0.0387],
    [0.1057, 0.1434, 0.7266, 0.0244],
  ],
  seconds: {
    learning: [19.58, 18.79, 13.78, 10.71],
    review: [19.38, 17.59, 12.38, 8.94],
    relearning: [16.44, 15.25, 12.32, 8.03],
  },
};
