// Fuzz of review intervals: input and output figures of Anki (ankitects/anki at c32cb291, main after 26.08.1, AGPL-3.0;
// figures only), rslib/src/scheduler/states/fuzz.rs.

/** Without fuzz: interval, minimum, maximum, expected days. */
export const withoutFuzz: readonly (readonly [
  interval: number,
  minimum: number,
  maximum: number,
  days: number,
])[] = [
  [1.5, 1, 100, 2],
  [0.1, 1, 100, 1],
  [101, 1, 100, 100],
];

/** With fuzz: interval, minimum, maximum, expected days for a factor of 0, 0.5 and 0.99. */
export const fuzzed: readonly (readonly [number, number, number, number, number, number])[] = [
  [1, 1, 1000, 1, 1, 1],
  [2.49, 1, 1000, 2, 2, 2],
  [2.5, 1, 1000, 2, 3, 4],
  [7, 1, 1000, 5, 7, 9],
  [17, 1, 1000, 14, 17, 20],
  [37, 1, 1000, 33, 37, 41],
  [2, 2, 1000, 2, 2, 2],
  [2, 3, 1000, 3, 4, 4],
  [2, 3, 3, 3, 3, 3],
  [6.9, 3, 1000, 5, 7, 9],
  [7, 3, 1000, 5, 7, 9],
  [7.1, 3, 1000, 5, 7, 9],
  [19.9, 3, 1000, 17, 20, 23],
  [20, 3, 1000, 17, 20, 23],
  [20.1, 3, 1000, 17, 20, 23],
  [100, 101, 1000, 101, 105, 108],
  [100, 1, 99, 92, 96, 99],
  [100, 97, 103, 97, 100, 103],
];
