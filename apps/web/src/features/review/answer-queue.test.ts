import { describe, expect, it } from 'vitest';
import type { AnswerQueueParts } from './answer-queue.ts';
import { makeAnswerQueue } from './answer-queue.ts';
import type { Failure } from './answer-queue-state.ts';
import type { AnswerResult, SentAnswer } from './exercise.ts';
import { anAnswer, aResult } from './testing/exercises.ts';

const names = (answers: readonly { attemptId: string }[]): string[] =>
  answers.map(({ attemptId }) => attemptId.replace('attempt-', ''));

type Server = (answers: readonly SentAnswer[]) => Promise<AnswerResult[]>;
const willing: Server = async (answers) => names(answers).map((name) => aResult(name));

/** A queue before a server that does as it is told. */
function aQueue(kept: readonly SentAnswer[] = [], firstServer: Server = willing) {
  const sent: string[][] = [];
  const results: AnswerResult[] = [];
  const stored = new Map(kept.map((answer) => [answer.attemptId, answer]));
  const pauses: { ms: number; end: () => void }[] = [];
  let server = firstServer;
  const parts: AnswerQueueParts = {
    send: async (answers) => {
      sent.push(names(answers));
      return server(answers);
    },
    understand: (error) => error as Failure,
    onResults: (arrived) => results.push(...arrived),
    store: {
      load: () => [...stored.values()],
      keep: (answer) => void stored.set(answer.attemptId, answer),
      drop: (attemptId) => void stored.delete(attemptId),
    },
    wait: (ms, callback) => {
      const pause = { ms, end: callback };
      pauses.push(pause);
      return () => void pauses.splice(pauses.indexOf(pause), pauses.includes(pause) ? 1 : 0);
    },
  };
  const queue = makeAnswerQueue(parts);
  queue.start();
  return { queue, sent, results, stored, pauses, answerWith: (next: Server) => (server = next) };
}

const failing = (failure: Failure) => async (): Promise<never> => {
  // eslint-disable-next-line typescript/only-throw-error -- the failure is what the queue is told it means
  throw failure;
};
const unreachable: Failure = { kind: 'try-again', message: '' };
const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
};

describe('the queue of answers', () => {
  it('sends an answer at once and forgets it when the server has it', async () => {
    const { queue, sent, results, stored } = aQueue();
    queue.add(anAnswer('one'));
    expect(stored.size).toBe(1);
    await turns();
    expect(sent).toEqual([['one']]);
    expect(names(results)).toEqual(['one']);
    expect(stored.size).toBe(0);
    expect(queue.state()).toMatchObject({ waiting: [], failures: 0 });
  });

  it('sends what was answered meanwhile together, in the order it was given', async () => {
    const { queue, sent } = aQueue();
    for (const name of ['one', 'two', 'three']) queue.add(anAnswer(name));
    await turns();
    expect(sent).toEqual([['one'], ['two', 'three']]);
  });

  it('keeps answers while the server cannot be reached, and tries again after growing pauses', async () => {
    const { queue, pauses, stored, sent, answerWith } = aQueue();
    answerWith(failing(unreachable));
    queue.add(anAnswer('one'));
    await turns();
    expect(queue.state()).toMatchObject({ failures: 1 });
    expect(stored.size).toBe(1);
    pauses.shift()?.end();
    await turns();
    expect(queue.state().failures).toBe(2);
    answerWith(willing);
    queue.add(anAnswer('two'));
    pauses.shift()?.end();
    await turns();
    expect(sent).toEqual([['one'], ['one'], ['one', 'two']]);
    expect(queue.state()).toMatchObject({ waiting: [], failures: 0 });
  });

  it('waits longer each time, up to half a minute', async () => {
    const { queue, pauses, answerWith } = aQueue();
    answerWith(failing(unreachable));
    queue.add(anAnswer('one'));
    const waited: number[] = [];
    for (let attempt = 0; attempt < 8; attempt += 1) {
      await turns();
      const pause = pauses.shift();
      waited.push(pause?.ms ?? 0);
      pause?.end();
    }
    expect(waited).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000, 30_000]);
  });

  it('tries at once when it is told to', async () => {
    const { queue, pauses, answerWith } = aQueue();
    answerWith(failing(unreachable));
    queue.add(anAnswer('one'));
    await turns();
    answerWith(willing);
    queue.tryNow();
    await turns();
    expect(queue.state().waiting).toEqual([]);
    expect(pauses).toEqual([]);
  });

  it('does not let one refused answer hold up the good ones beside it', async () => {
    const refuse = failing({ kind: 'refused', message: 'No such attempt' });
    const server: Server = async (answers) => (names(answers).includes('bad') ? refuse() : willing(answers));
    const { queue, sent } = aQueue([anAnswer('bad'), anAnswer('good')], server);
    await turns();
    expect(sent.at(-1)).toEqual(['good']);
    expect(queue.state()).toMatchObject({ waiting: [], refused: { count: 1, message: 'No such attempt' } });
  });

  it('keeps everything while the learner is signed out', async () => {
    const { queue, stored, answerWith } = aQueue();
    answerWith(failing({ kind: 'signed-out', message: '' }));
    queue.add(anAnswer('one'));
    await turns();
    expect(queue.state()).toMatchObject({ signedOut: true });
    expect(stored.size).toBe(1);
  });

  it('sends what an earlier visit left behind', async () => {
    const { sent } = aQueue([anAnswer('yesterday')]);
    await turns();
    expect(sent).toEqual([['yesterday']]);
  });

  it('sends nothing after it was stopped', async () => {
    const { queue, sent } = aQueue();
    queue.stop();
    queue.add(anAnswer('one'));
    await turns();
    expect(sent).toEqual([]);
  });
});
