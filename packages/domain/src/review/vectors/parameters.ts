/** FSRS-6 default parameters (ts-fsrs 5.4.2, `packages/fsrs/src/constant.ts`, MIT). */
export const fsrs6Defaults: readonly number[] = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
  1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

/** FSRS-5 default parameters (ts-fsrs 5.4.2, `packages/fsrs/__tests__/FSRS-5.test.ts`, MIT). */
export const fsrs5Defaults: readonly number[] = padded([
  0.40255, 1.18385, 3.173, 15.69105, 7.1949, 0.5345, 1.4604, 0.0046, 1.54575, 0.1192, 1.01925, 1.9395, 0.11,
  0.29605, 2.2698, 0.2315, 2.9898, 0.51655, 0.6621,
]);

/** Parameters of the fsrs-rs 6.6.1 tests (`src/inference.rs`, BSD-3-Clause). */
export const fsrsRsFitted: readonly number[] = padded([
  0.6845422, 1.6790825, 4.7349424, 10.042885, 7.4410233, 0.64219797, 1.071918, 0.0025195254, 1.432437, 0.1544,
  0.8692766, 2.0696752, 0.0953, 0.2975, 2.4691248, 0.19542035, 3.201072, 0.18046261, 0.121442534,
]);

/** Parameters of the ts-fsrs 5.4.2 long-term tests (`packages/fsrs/__tests__/impl/long-term_scheduler.test.ts`, MIT). */
export const longTermFitted: readonly number[] = padded([
  0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225, 0.0904,
  0.3025, 2.1214, 0.2498, 2.9466, 0.4891, 0.6468,
]);

/** Parameters of a reported ts-fsrs bug (`packages/fsrs/__tests__/fixed/calc-elapsed-days.test.ts`, MIT). */
export const elapsedDaysFitted: readonly number[] = padded([
  1.1596, 1.7974, 13.1205, 49.3729, 7.2303, 0.5081, 1.5371, 0.001, 1.5052, 0.1261, 0.9735, 1.8924, 0.1486,
  0.2407, 2.1937, 0.1518, 3.0699, 0.4636, 0.6048,
]);

/** FSRS-5 has no w19 and a fixed decay of 0.5; ts-fsrs fills both in like this. */
function padded(nineteen: readonly number[]): readonly number[] {
  return [...nineteen, 0, 0.5];
}
