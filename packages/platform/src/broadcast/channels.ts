/** Messages between processes: whoever listens to a channel hears what is said on it from then on. Nothing is kept. */
export type Channels = {
  /** Listens until closed, also after the connection has broken. Resolves once it listens, however long that takes. */
  readonly listen: (channel: string, onMessage: (message: string) => void) => Promise<void>;
  /** Says something (up to 7 kB) on a channel. Rejects, and soon, when the connection is down. */
  readonly notify: (channel: string, message: string) => Promise<void>;
  readonly close: () => Promise<void>;
};
