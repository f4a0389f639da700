/** Everything that can be refused, as a closed list: each code has one HTTP status and one text per language. */
export const errorCodes = [
  'invalid_input',
  'not_signed_in',
  'not_permitted',
  'not_found',
  'email_taken',
  'wrong_credentials',
  'weak_password',
  'suspended',
  'too_many_requests',
  'overloaded',
  'invalid_scheduler_settings',
  'nothing_to_retry',
  'nothing_to_undo',
  'too_old_to_undo',
  'answer_of_another_card',
  'too_many_own_answers',
  'decided_meanwhile',
  'nothing_to_appeal',
  'unreadable_file',
  'file_too_large',
  'too_many_imports',
  'media_unknown_kind',
  'media_too_large',
  'media_too_many_pixels',
  'media_broken',
  'media_no_room',
  'import_not_ready',
  'edited_meanwhile',
  'deck_has_terms',
  'deck_is_full',
  'deck_is_busy',
  'not_ready_to_publish',
  'not_studied_enough',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** A refusal that its receiver can act on. `field` is the path of the input that caused it. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly field: string | undefined;

  constructor(code: ErrorCode, field?: string) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.field = field;
  }
}
