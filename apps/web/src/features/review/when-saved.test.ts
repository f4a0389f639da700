import { expect, it } from 'vitest';
import { queueOf } from './answer-queue-state.ts';
import { anAnswer } from './testing/exercises.ts';
import { whenSaved } from './when-saved.ts';

/** A queue whose state a test sets. */
function aQueue(waiting: number) {
  let state = queueOf(Array.from({ length: waiting }, (_, index) => anAnswer(String(index))));
  const listeners = new Set<() => void>();
  return {
    listeners,
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    become(change: Partial<typeof state>) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
  };
}

it('is at once where nothing waits', async () => {
  const queue = aQueue(0);
  expect(await whenSaved(queue)).toBe(true);
  expect(queue.listeners.size).toBe(0);
});

it('waits for the last answer', async () => {
  const queue = aQueue(2);
  const saved = whenSaved(queue);
  queue.become({ waiting: queue.state().waiting.slice(1) });
  expect(queue.listeners.size).toBe(1);
  queue.become({ waiting: [] });
  expect(await saved).toBe(true);
  expect(queue.listeners.size).toBe(0);
});

it('gives up while the server cannot be reached', async () => {
  const queue = aQueue(1);
  const saved = whenSaved(queue);
  queue.become({ failures: 1 });
  expect(await saved).toBe(false);
});
