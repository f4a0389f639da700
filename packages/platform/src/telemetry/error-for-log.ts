/** An error as it may be logged: what happened and where, never the parameters of a statement. */
export type LoggedError = {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string;
  readonly cause?: LoggedError;
};

/** Database errors carry their statement's parameters, password hashes among them: those stay out of the logs. */
export function errorForLog(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'Something other than an error was thrown.' };
  const { name, message, stack, cause } = error;
  const code = (error as { code?: unknown }).code;
  return {
    type: name,
    message: withoutParameters(message),
    ...(stack !== undefined && { stack: withoutParameters(stack) }),
    ...(typeof code === 'string' && { code }),
    ...(cause instanceof Error && depth < deepest && { cause: errorForLog(cause, depth + 1) }),
  };
}

const deepest = 3;

// Drizzle writes "Failed query: …\nparams: …" into the message, and with it into the stack.
function withoutParameters(text: string): string {
  return text.replace(/\nparams: [\s\S]*?(?=\n {4}at |$)/, '');
}
