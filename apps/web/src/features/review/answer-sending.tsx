import type { ReactElement, ReactNode } from 'react';
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { isSignedOut, refusalOf } from '../../shared/api/refusal.ts';
import { trpc } from '../../shared/api/trpc.ts';
import type { AnswerQueue } from './answer-queue.ts';
import { makeAnswerQueue } from './answer-queue.ts';
import type { AnswerQueueState, Failure } from './answer-queue-state.ts';
import { makeAnswerStore } from './answer-store.ts';
import type { AnswerResult } from './exercise.ts';

type Listener = (results: readonly AnswerResult[]) => void;
type Sending = { readonly queue: AnswerQueue; readonly listeners: Set<Listener> };

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
  const [sending] = useState(() => makeSending(learnerId, cache));
  useEffect(() => {
    const { start, stop, tryNow } = sending.queue;
    start();
    window.addEventListener('online', tryNow);
    return () => {
      window.removeEventListener('online', tryNow);
      stop();
    };
  }, [sending]);
  return <SendingContext.Provider value={sending}>{children}</SendingContext.Provider>;
}

/** The queue of unsent answers. */
export function useAnswerQueue(): AnswerQueue {
  return useSending().queue;
}

/** How the sending of answers stands. */
export function useQueueState(): AnswerQueueState {
  const { queue } = useSending();
  return useSyncExternalStore(queue.subscribe, queue.state);
}

/** Hears every result that arrives. */
export function useAnswerResults(onResult: (result: AnswerResult) => void): void {
  const { listeners } = useSending();
  useEffect(() => {
    const listener: Listener = (results) => results.forEach(onResult);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, [listeners, onResult]);
}

function useSending(): Sending {
  const sending = useContext(SendingContext);
  if (!sending) throw new Error('Answers are sent below <AnswerSending> only');
  return sending;
}

function makeSending(learnerId: string, cache: ReturnType<typeof trpc.useUtils>): Sending {
  const listeners = new Set<Listener>();
  const queue = makeAnswerQueue({
    send: async (answers) => (await cache.client.learning.answer.mutate({ answers: [...answers] })).results,
    understand: failureOf,
    onResults: (results) => {
      for (const listener of listeners) listener(results);
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
  return { queue, listeners };
}

function failureOf(error: unknown): Failure {
  const { status, message } = refusalOf(error);
  if (isSignedOut(error)) return { kind: 'signed-out', message: message ?? '' };
  const refused = status === 400 || status === 403 || status === 404;
  return { kind: refused ? 'refused' : 'try-again', message: message ?? '' };
}
