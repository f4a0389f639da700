import type { AnswerQueue } from './answer-queue.ts';

/** Waits until every answer is saved; false when the server cannot be reached for now, so that waiting makes no sense. */
export function whenSaved(queue: Pick<AnswerQueue, 'state' | 'subscribe'>): Promise<boolean> {
  return new Promise((resolve) => {
    let stop = (): void => undefined;
    const look = (): void => {
      const { waiting, failures } = queue.state();
      if (waiting.length > 0 && failures === 0) return;
      stop();
      resolve(waiting.length === 0);
    };
    stop = queue.subscribe(look);
    look();
  });
}
