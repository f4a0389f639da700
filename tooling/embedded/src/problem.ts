/**
 * An expected failure: the operator reads `message` as one line (or one line per entry), never a stack.
 */
export function problem(...lines: readonly string[]): Error {
  return Object.assign(new Error(lines.join('\n')), { name: PROBLEM });
}

/** True for errors made by {@link problem}; everything else is a defect and deserves its stack. */
export function isProblem(error: unknown): error is Error {
  return error instanceof Error && error.name === PROBLEM;
}

const PROBLEM = 'Problem';
