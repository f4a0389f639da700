/** An error whose message is all that the operator needs to read: one line per matter. */
export function problem(message: string): Error {
  return Object.assign(new Error(message), { name });
}

/** True for errors made by `problem`; everything else is a defect and deserves its stack. */
export function isProblem(error: unknown): error is Error {
  return error instanceof Error && error.name === name;
}

const name = 'Problem';
