import { DomainError } from '@slova/domain';

export type Limited = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Runs at most `atOnce` works at a time and lets `waiting` more wait their turn; throws `overloaded` beyond that. */
export function makeSemaphore(atOnce: number, waiting: number): Limited {
  let running = 0;
  const queue: (() => void)[] = [];
  const enter = async (): Promise<void> => {
    if (running < atOnce) {
      running += 1;
      return;
    }
    if (queue.length >= waiting) throw new DomainError('overloaded');
    // Whoever leaves hands its place over, so `running` stays as it is.
    await new Promise<void>((resolve) => queue.push(resolve));
  };
  const leave = (): void => {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  };
  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
