import type { AttemptId, Rating } from '@slova/domain';

/** An answer as it came in: its time and duration are the device's word. */
export type GivenAnswer = {
  readonly attemptId: AttemptId;
  readonly response?: string | undefined;
  readonly rating?: Rating | undefined;
  /** A hint was looked at before: it is worth Hard at most. What the server gave itself, it knows without being told. */
  readonly hinted?: boolean | undefined;
  readonly answeredAt: Date;
  readonly durationMs: number;
  /** It was given while the device was offline, and counts although its card may have changed since (PLA-1). */
  readonly late?: boolean | undefined;
};
