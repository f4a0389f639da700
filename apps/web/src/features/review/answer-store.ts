import type { AnswerStore } from './answer-queue.ts';
import type { SentAnswer } from './exercise.ts';

/**
 * Keeps a learner's unsent answers on this device, each under a key of its own, so that two tabs do not overwrite each
 * other's. Where storage is forbidden or full, answers live as long as the page.
 */
export function makeAnswerStore(learnerId: string, storage: () => Storage = () => localStorage): AnswerStore {
  const prefix = `slova-answer:${learnerId}:`;
  const quietly = <Result>(action: () => Result, otherwise: Result): Result => {
    try {
      return action();
    } catch {
      return otherwise;
    }
  };
  const read = (key: string): SentAnswer[] =>
    quietly(() => [JSON.parse(storage().getItem(key) ?? '') as SentAnswer], []);
  return {
    load: () =>
      quietly(() => Object.keys(storage()), [])
        .filter((key) => key.startsWith(prefix))
        .flatMap(read)
        .toSorted((one, other) => one.answeredAt.localeCompare(other.answeredAt)),
    keep: (answer) =>
      quietly(() => storage().setItem(prefix + answer.attemptId, JSON.stringify(answer)), undefined),
    drop: (attemptId) => quietly(() => storage().removeItem(prefix + attemptId), undefined),
  };
}
