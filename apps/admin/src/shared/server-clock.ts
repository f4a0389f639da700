/**
 * The server's time as seen from this browser. Ages of reports are measured against it, so that a wrong clock on a desk
 * never shows a worker as silent. Precise to a second: the offset comes from the `Date` header of each answer.
 */
export type ServerClock = {
  /** Now on the server, in milliseconds since 1970. */
  readonly now: () => number;
  /** Learns from the `Date` header of an answer that has just arrived. */
  readonly learn: (dateHeader: string | null) => void;
};

/** A clock that follows the browser's until it has heard from the server. */
export function makeServerClock(browserNow: () => number): ServerClock {
  let offset = 0;
  return {
    now: () => browserNow() + offset,
    learn(dateHeader) {
      const heard = Date.parse(dateHeader ?? '');
      if (Number.isNaN(heard)) return;
      const difference = heard - browserNow();
      // The header has whole seconds and travelled for a while: below two seconds the clocks agree.
      offset = Math.abs(difference) < 2000 ? 0 : difference;
    },
  };
}
