// Simulations of a year of study and the like: fsrs-rs 6.6.1 (same at 6.5.0), open-spaced-repetition/fsrs-rs at 0cbb9d3c,
// BSD-3-Clause, src/simulation.rs tests. The published figures are single runs with Rust's generator (seed 42), which nothing
// else can repeat; fsrs-optimizer, with numpy's, accepts 6 % on the first.

/** `memorized-default`, `max-ivl-100`: cards memorised on the last day. */
export const memorised = {
  cases: [
    { id: 'memorized-default', maximumIntervalDays: 36_500, lastDay: 3370.383 },
    { id: 'max-ivl-100', maximumIntervalDays: 100, lastDay: 3354.437 },
  ],
  relativeTolerance: 0.06,
} as const;

/** `learn-review-limit`. */
export const limits = {
  days: 30,
  newPerDay: 60,
  reviewsPerDay: 200,
  reviews: [
    0, 21, 62, 69, 91, 93, 124, 106, 133, 126, 156, 142, 160, 185, 180, 200, 188, 200, 200, 193, 200, 200,
    200, 200, 200, 200, 200, 200, 200, 200,
  ],
} as const;

/** `existing-cards`: stability, difficulty, day of the last review, due day; then the first day's figures. */
export const existingCards = {
  cards: [
    [5, 5, -5, 0],
    [2, 5, -2, 0],
    [2, 5, -2, 1],
    [2, 5, -8, -1],
  ],
  memorised: 63.9,
  reviews: 3,
  learnt: 60,
} as const;

/** `deterministic-good`: every card comes back after a day. */
export const everyDay = {
  deckSize: 10,
  days: 10,
  newPerDay: 1,
  reviews: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
} as const;

/** `review-priority-cost-per-memorized`: seconds per card memorised, by what is reviewed first. */
export const priorities = {
  plan: { deckSize: 1000, days: 100, newPerDay: 10, reviewsPerDay: 5 },
  desiredRetention: 0.8,
  secondsPerCard: {
    'low difficulty': 69.28404,
    'high difficulty': 74.6778,
    'low retrievability': 74.90477,
    'high retrievability': 69.74799,
    'low stability': 74.361115,
    'high stability': 68.68905,
    'long interval': 69.376434,
    'short interval': 74.64231,
    'early due': 70.820175,
    'late due': 71.20782,
  },
} as const;

/** `optimal-retention`: the retention that costs least per card memorised after 1 000 days, ten new cards a day. */
export const optimalRetention = {
  days: 1000,
  range: { min: 0.7, max: 0.95 },
  expected: 0.7,
  tolerance: 0.01,
} as const;

/** `workload-dp-vs-simulation`: without steps the expectation is near the simulation. */
export const workload = {
  days: 365,
  retentions: [0.72, 0.75, 0.78, 0.81, 0.84, 0.87, 0.9, 0.93, 0.96, 0.99],
  relativeTolerance: 0.1,
} as const;
