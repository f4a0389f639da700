/** 1 for the first of vitest's workers, 2 for the second: never the same for two files at one time. */
export function workerNumber(): number {
  return Number(process.env['VITEST_POOL_ID'] ?? 1);
}
