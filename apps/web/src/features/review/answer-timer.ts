/** Measures how long an answer took, in milliseconds. */
export type AnswerTimer = {
  /** A new exercise is on screen. */
  readonly start: () => void;
  readonly elapsedMs: () => number;
  /** Stops and resumes with the page's visibility: thinking time is what is spent looking (rule S17). */
  readonly setVisible: (visible: boolean) => void;
};

/** `now` is a monotonic clock in milliseconds. */
export function makeAnswerTimer(now: () => number): AnswerTimer {
  let before = 0;
  let runningSince: number | null = now();
  const elapsed = (): number => before + (runningSince === null ? 0 : now() - runningSince);
  return {
    start() {
      before = 0;
      if (runningSince !== null) runningSince = now();
    },
    elapsedMs: () => Math.round(elapsed()),
    setVisible(visible) {
      if (visible === (runningSince !== null)) return;
      before = elapsed();
      runningSince = visible ? now() : null;
    },
  };
}
