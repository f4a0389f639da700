/** Parts of an interval and the share of each that may be shifted (Anki, `rslib/src/scheduler/states/fuzz.rs`). */
const fuzzBands = [
  { fromDays: 2.5, toDays: 7, share: 0.15 },
  { fromDays: 7, toDays: 20, share: 0.1 },
  { fromDays: 20, toDays: Infinity, share: 0.05 },
] as const;

/**
 * Spreads an interval (days) so that cards learnt together do not come back together. `factor` in [0, 1) picks the day
 * inside the range; the result lies within `minimum`…`maximum` whole days.
 */
export function fuzzedInterval(interval: number, factor: number, minimum: number, maximum: number): number {
  const [lower, upper] = fuzzRange(interval, minimum, maximum);
  // A factor just below one must not round up to the day after.
  return Math.min(upper, Math.floor(lower + factor * (1 + upper - lower)));
}

/** First and last whole day that the fuzz of an interval may choose. */
export function fuzzRange(interval: number, minimum: number, maximum: number): readonly [number, number] {
  const floor = Math.min(minimum, maximum);
  const clamped = Math.min(Math.max(interval, floor), maximum);
  const delta = fuzzDelta(clamped);
  const clampDay = (days: number): number => Math.min(Math.max(Math.round(days), floor), maximum);
  const lower = clampDay(clamped - delta);
  const upper = clampDay(clamped + delta);
  return [lower, upper === lower && upper > 2 && upper < maximum ? lower + 1 : upper];
}

function fuzzDelta(interval: number): number {
  if (interval < fuzzBands[0].fromDays) return 0;
  return fuzzBands.reduce(
    (delta, band) => delta + band.share * Math.max(0, Math.min(interval, band.toDays) - band.fromDays),
    1,
  );
}
