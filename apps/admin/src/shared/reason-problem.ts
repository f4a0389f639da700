/** What the API takes as a reason (`suspension` of the contract). */
export const reasonLength = { min: 3, max: 500 } as const;

/** Why the API would refuse this reason; null when it would take it. */
export function reasonProblem(reason: string): 'tooShort' | 'tooLong' | null {
  const size = reasonSize(reason);
  if (size < reasonLength.min) return 'tooShort';
  return size > reasonLength.max ? 'tooLong' : null;
}

/** The length as the API measures it: code points, without outer spaces. */
export function reasonSize(reason: string): number {
  return [...reason.trim()].length;
}
