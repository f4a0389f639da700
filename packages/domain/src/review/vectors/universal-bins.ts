/**
 * How many of the predictions 0.00, 0.01 … 1.00 fall into each of the 20 bins of the universal metric: fsrs-rs 6.6.1 (same at
 * 6.5.0), open-spaced-repetition/fsrs-rs at 0cbb9d3c, BSD-3-Clause, src/inference.rs test_get_bin.
 */
export const hundredthsPerBin: readonly number[] = [
  23, 14, 9, 7, 6, 5, 5, 4, 3, 3, 3, 3, 2, 2, 3, 2, 1, 2, 2, 2,
];
