/** Stops the repetition and resolves when the run in hand has ended. */
export type StopRepeating = () => Promise<void>;

/** Does something now and again, so many milliseconds after the last time ended: slow work never overlaps itself. */
export function repeat(
  everyMs: number,
  work: () => Promise<void>,
  onError: (error: unknown) => void,
): StopRepeating {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const run = async (): Promise<void> => {
    await work().catch(onError);
    if (isStopped) return;
    timer = setTimeout(() => {
      running = run();
    }, everyMs);
  };
  running = run();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
  };
}
