/** A worker reports every few seconds; after this long without a word something is wrong with it. */
const silentAfterMs = 30_000;

/** True when the worker has not reported for so long that its figures describe the past. */
export function isSilent(reportedAt: string, nowMs: number): boolean {
  return nowMs - Date.parse(reportedAt) > silentAfterMs;
}
