import type { AppRouter } from '@slova/trpc';
import { TRPCClientError } from '@trpc/client';

/** A failed request in our own terms. `code` is null when no answer came at all. */
export type Refusal = {
  readonly code: string | null;
  readonly status: number | null;
  readonly field: string | null;
  /** In the reader's language, from the server; null when no answer came. */
  readonly message: string | null;
};

/** Reads what the server refused, and why, from whatever a request threw. */
export function refusalOf(error: unknown): Refusal {
  if (!isApiError(error) || !error.data) return { code: null, status: null, field: null, message: null };
  const { code, httpStatus, field, issues } = error.data;
  const issue = issues?.[0];
  return {
    code,
    status: httpStatus,
    field: field ?? issue?.path ?? null,
    message: issue?.message ?? error.message,
  };
}

/** True when the session is over or never was. */
export function isSignedOut(error: unknown): boolean {
  return refusalOf(error).status === 401;
}

function isApiError(error: unknown): error is TRPCClientError<AppRouter> {
  return error instanceof TRPCClientError;
}
