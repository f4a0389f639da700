const golden = (Math.sqrt(5) - 1) / 2;

/**
 * The retention within a range at which something costs least, to within `tolerance`: golden-section search, which needs a
 * cost with a single valley (Kiefer 1953). `cost` is asked about ten times; give it the same luck each time.
 */
export function cheapestRetention(
  cost: (retention: number) => number,
  range: { readonly min: number; readonly max: number },
  tolerance = 0.005,
): number {
  let [low, high] = [range.min, range.max];
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [costLeft, costRight] = [cost(left), cost(right)];
  while (high - low > tolerance) {
    if (costLeft <= costRight) {
      [high, right, costRight] = [right, left, costLeft];
      left = high - golden * (high - low);
      costLeft = cost(left);
    } else {
      [low, left, costLeft] = [left, right, costRight];
      right = low + golden * (high - low);
      costRight = cost(right);
    }
  }
  return (low + high) / 2;
}
