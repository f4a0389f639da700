import type { AnswerQueueState, Failure } from './answer-queue-state.ts';
import { afterFailure, afterSent, nextBatch, pauseBefore, queueOf } from './answer-queue-state.ts';
import type { AnswerResult, SentAnswer } from './exercise.ts';

export type AnswerQueueParts = {
  readonly send: (answers: readonly SentAnswer[]) => Promise<readonly AnswerResult[]>;
  readonly understand: (error: unknown) => Failure;
  readonly onResults: (results: readonly AnswerResult[]) => void;
  readonly store: AnswerStore;
  /** Calls back after `ms`; what it returns calls it off. */
  readonly wait: (ms: number, callback: () => void) => () => void;
};

/** Keeps unsent answers over a reload of the page. */
export type AnswerStore = {
  readonly load: () => readonly SentAnswer[];
  readonly keep: (answer: SentAnswer) => void;
  readonly drop: (attemptId: string) => void;
};

export type AnswerQueue = {
  readonly start: () => void;
  readonly add: (answer: SentAnswer) => void;
  /** Tries at once instead of at the pause's end. */
  readonly tryNow: () => void;
  readonly state: () => AnswerQueueState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Sends nothing more until it is started again. */
  readonly stop: () => void;
};

/**
 * Sends answers in the order they were given, as many together as are waiting, and tries again until the server has them.
 * Sending an answer twice is harmless: attempts are named, and the server repeats its first result.
 */
export function makeAnswerQueue({ send, understand, onResults, store, wait }: AnswerQueueParts): AnswerQueue {
  const listeners = new Set<() => void>();
  let state = queueOf(store.load());
  let sending = false;
  let running = false;
  let callOff = (): void => undefined;

  function become(next: AnswerQueueState): void {
    const kept = new Set(next.waiting);
    for (const answer of state.waiting) if (!kept.has(answer)) store.drop(answer.attemptId);
    state = next;
    for (const listener of listeners) listener();
  }

  async function sendBatch(): Promise<void> {
    const batch = nextBatch(state);
    try {
      const results = await send(batch);
      become(afterSent(state, batch));
      onResults(results);
    } catch (error) {
      become(afterFailure(state, batch, understand(error)));
    }
  }

  async function sendAll(): Promise<void> {
    callOff();
    if (sending || !running || state.waiting.length === 0) return;
    sending = true;
    await sendBatch();
    sending = false;
    const pause = pauseBefore(state);
    if (pause === null) await sendAll();
    else if (running) callOff = wait(pause, () => void sendAll());
  }

  return {
    start() {
      running = true;
      void sendAll();
    },
    add(answer) {
      store.keep(answer);
      become({ ...state, waiting: [...state.waiting, answer] });
      // During a pause a new answer waits with the others.
      if (state.failures === 0) void sendAll();
    },
    tryNow: () => void sendAll(),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      running = false;
      callOff();
    },
  };
}
