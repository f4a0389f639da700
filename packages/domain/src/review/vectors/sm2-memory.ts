// Memory from SM-2 data, with the default parameters: fsrs-rs 6.6.1 (same at 6.5.0), open-spaced-repetition/fsrs-rs at
// 0cbb9d3c, BSD-3-Clause, src/inference.rs test_memory_from_sm2; ts-fsrs packages/binding-test/src/mode.spec.ts has the same.

export const sm2Seeds = [
  { ease: 2.5, intervalDays: 10, retention: 0.9, stability: 10, difficulty: 6.9140563 },
  { ease: 2.5, intervalDays: 10, retention: 0.8, stability: 3.01572, difficulty: 9.393428 },
  { ease: 2.5, intervalDays: 10, retention: 0.95, stability: 24.841097, difficulty: 1.2974405 },
  { ease: 1.3, intervalDays: 20, retention: 0.9, stability: 20, difficulty: 10 },
] as const;
export const sm2Tolerance = 1e-3;
