import type { SentAnswer } from './exercise.ts';

/** What a failed sending means: worth another try, to be tried after signing in, or refused for good. */
export type Failure = { readonly kind: 'try-again' | 'signed-out' | 'refused'; readonly message: string };

/** Everything the queue of unsent answers knows. */
export type AnswerQueueState = {
  readonly waiting: readonly SentAnswer[];
  /** Failed sendings in a row. */
  readonly failures: number;
  /** After a refusal of several answers together, each goes alone, so that one bad answer does not hold up good ones. */
  readonly oneByOne: boolean;
  readonly signedOut: boolean;
  readonly refused: { readonly count: number; readonly message: string } | null;
};

const atOnce = 50;
const pausesMs = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

export function queueOf(waiting: readonly SentAnswer[]): AnswerQueueState {
  return { waiting, failures: 0, oneByOne: false, signedOut: false, refused: null };
}

/** The answers to send next, in the order they were given. */
export function nextBatch({ waiting, oneByOne }: AnswerQueueState): readonly SentAnswer[] {
  return waiting.slice(0, oneByOne ? 1 : atOnce);
}

/** The pause before another try, in milliseconds; null to send at once. */
export function pauseBefore({ failures }: AnswerQueueState): number | null {
  return failures === 0 ? null : (pausesMs[Math.min(failures, pausesMs.length) - 1] ?? null);
}

export function afterSent(state: AnswerQueueState, batch: readonly SentAnswer[]): AnswerQueueState {
  const waiting = without(state.waiting, batch);
  return { ...state, waiting, failures: 0, signedOut: false, oneByOne: state.oneByOne && waiting.length > 0 };
}

export function afterFailure(
  state: AnswerQueueState,
  batch: readonly SentAnswer[],
  failure: Failure,
): AnswerQueueState {
  if (failure.kind !== 'refused') {
    return { ...state, failures: state.failures + 1, signedOut: failure.kind === 'signed-out' };
  }
  if (batch.length > 1) return { ...state, failures: 0, oneByOne: true };
  const refused = { count: (state.refused?.count ?? 0) + 1, message: failure.message };
  return { ...afterSent(state, batch), refused };
}

function without(waiting: readonly SentAnswer[], gone: readonly SentAnswer[]): SentAnswer[] {
  const ids = new Set(gone.map(({ attemptId }) => attemptId));
  return waiting.filter(({ attemptId }) => !ids.has(attemptId));
}
