import type { ErrorCode } from '@slova/domain';
import { DomainError } from '@slova/domain';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { SayIssue } from './issue-text.ts';
import type { Issue } from './issues.ts';
import { saidIssues } from './issues.ts';

/** What a caller is told when something is refused or fails: these fields and nothing else (ASVS V16.5.1). */
export type Refusal = {
  readonly code: ErrorCode;
  readonly httpStatus: number;
  readonly field?: string;
  readonly issues?: readonly Issue[];
};

/** Says what a thrown error means to the caller. Everything that is not a refusal is `internal`, whatever it says of itself. */
export function refusalOf(error: unknown, say: SayIssue, rawInput: unknown): Refusal {
  const cause = error instanceof TRPCError ? (error.cause ?? error) : error;
  if (cause instanceof DomainError) return ofDomain(cause);
  if (!(error instanceof TRPCError)) return internal;
  if (error.code === 'BAD_REQUEST' && cause instanceof z.core.$ZodError) {
    return { code: 'invalid_input', httpStatus: 400, issues: saidIssues(cause, rawInput, say) };
  }
  return protocolRefusals[error.code] ?? internal;
}

const internal: Refusal = { code: 'internal', httpStatus: 500 };

function ofDomain({ code, field }: DomainError): Refusal {
  const refusal = { code, httpStatus: statusOf[code] };
  return field === undefined ? refusal : { ...refusal, field };
}

const statusOf: Readonly<Record<ErrorCode, number>> = {
  invalid_input: 400,
  not_signed_in: 401,
  not_permitted: 403,
  not_found: 404,
  email_taken: 409,
  wrong_credentials: 401,
  weak_password: 400,
  suspended: 403,
  too_many_requests: 429,
  overloaded: 503,
  invalid_scheduler_settings: 400,
  nothing_to_retry: 409,
  nothing_to_undo: 409,
  too_old_to_undo: 409,
  answer_of_another_card: 409,
  too_many_own_answers: 409,
  decided_meanwhile: 409,
  nothing_to_appeal: 409,
  unreadable_file: 400,
  file_too_large: 413,
  too_many_imports: 409,
  media_unknown_kind: 415,
  media_too_large: 413,
  media_too_many_pixels: 413,
  media_broken: 400,
  media_no_room: 409,
  import_not_ready: 409,
  edited_meanwhile: 409,
  deck_has_terms: 409,
  deck_is_full: 409,
  deck_is_busy: 409,
  not_ready_to_publish: 409,
  not_studied_enough: 409,
  internal: 500,
};

// What tRPC itself refuses before a procedure has run.
const protocolRefusals: Readonly<Partial<Record<TRPCError['code'], Refusal>>> = {
  PARSE_ERROR: { code: 'invalid_input', httpStatus: 400 },
  BAD_REQUEST: { code: 'invalid_input', httpStatus: 400 },
  NOT_FOUND: { code: 'not_found', httpStatus: 404 },
  METHOD_NOT_SUPPORTED: { code: 'invalid_input', httpStatus: 405 },
  PAYLOAD_TOO_LARGE: { code: 'invalid_input', httpStatus: 413 },
  UNSUPPORTED_MEDIA_TYPE: { code: 'invalid_input', httpStatus: 415 },
};
