/** Wakes one waiter. A ring while nobody waits is remembered for the next. */
export type Bell = {
  readonly ring: () => void;
  /** Resolves at the next ring, or after so many milliseconds without one. */
  readonly wait: (atMostMs: number) => Promise<void>;
};

export function makeBell(): Bell {
  let hasRung = false;
  let wake = (): void => undefined;
  return {
    ring() {
      hasRung = true;
      wake();
    },
    async wait(atMostMs) {
      if (!hasRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, atMostMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      hasRung = false;
    },
  };
}
