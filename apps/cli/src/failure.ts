/** An expected failure: the operator reads `message` as one line, never a stack. */
export function failure(message: string): Error {
  return Object.assign(new Error(message), { name: FAILURE });
}

/** True for errors made by {@link failure}; everything else is a defect and deserves its stack. */
export function isFailure(error: unknown): error is Error {
  return error instanceof Error && error.name === FAILURE;
}

const FAILURE = 'Failure';
