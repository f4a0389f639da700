import type { ReactElement, ReactNode } from 'react';
import { createContext, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { isSignedOut, refusalOf } from '../../shared/api/refusal.ts';
import { trpc } from '../../shared/api/trpc.ts';
import { useFailureText } from '../../shared/interface/failure-text.ts';
import type { AnswerQueue } from './answer-queue.ts';
import { makeAnswerQueue } from './answer-queue.ts';
import type { AnswerQueueState, Failure } from './answer-queue-state.ts';
import { queueOf } from './answer-queue-state.ts';
import { makeAnswerStore } from './answer-store.ts';
import type { AnswerResult } from './exercise.ts';

type Listener = (results: readonly AnswerResult[]) => void;
type Sending = { readonly queue: AnswerQueue; readonly results: Set<Listener> };

const SendingContext = createContext<Sending | null>(null);

/** Sends a learner's answers for as long as they are signed in, whatever page they are on. */
export function AnswerSending({
  learnerId,
  children,
}: {
  readonly learnerId: string;
  readonly children: ReactNode;
}): ReactElement {
  const cache = trpc.useUtils();
  const [sending, setSending] = useState<Sending | null>(null);
  const understand = useRef<(error: unknown) => Failure>(null);
  const text = useFailureText();
  understand.current = (error) => ({ kind: kindOf(error), message: text(error) });
  useEffect(() => {
    const results = new Set<Listener>();
    const queue = makeAnswerQueue({
      send: async (answers) => (await cache.client.learning.answer.mutate({ answers: [...answers] })).results,
      understand: (error) => understand.current?.(error) ?? { kind: 'try-again', message: '' },
      onResults: (arrived) => {
        for (const listener of results) listener(arrived);
        void Promise.all([
          cache.progress.invalidate(),
          cache.decks.list.invalidate(),
          cache.decks.get.invalidate(),
        ]);
      },
      store: makeAnswerStore(learnerId),
      wait: (ms, callback) => {
        const timer = setTimeout(callback, ms);
        return () => clearTimeout(timer);
      },
    });
    setSending({ queue, results });
    window.addEventListener('online', queue.tryNow);
    return () => {
      window.removeEventListener('online', queue.tryNow);
      queue.stop();
    };
  }, [cache, learnerId]);
  return <SendingContext.Provider value={sending}>{children}</SendingContext.Provider>;
}

/** The queue of unsent answers; null until it has been set up. */
export function useAnswerQueue(): AnswerQueue | null {
  return useContext(SendingContext)?.queue ?? null;
}

/** How the sending of answers stands. */
export function useQueueState(): AnswerQueueState {
  const queue = useAnswerQueue();
  return useSyncExternalStore(queue?.subscribe ?? nothingToHear, queue?.state ?? nothingWaits);
}

/** Hears every result that arrives. */
export function useAnswerResults(onResult: (result: AnswerResult) => void): void {
  const results = useContext(SendingContext)?.results;
  useEffect(() => {
    const listener: Listener = (arrived) => arrived.forEach(onResult);
    results?.add(listener);
    return () => void results?.delete(listener);
  }, [results, onResult]);
}

function kindOf(error: unknown): Failure['kind'] {
  const { status } = refusalOf(error);
  if (isSignedOut(error)) return 'signed-out';
  return status === 400 || status === 404 || status === 403 ? 'refused' : 'try-again';
}

const none = queueOf([]);
const nothingWaits = (): AnswerQueueState => none;
const nothingToHear = () => (): void => undefined;
