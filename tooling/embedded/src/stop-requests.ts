/** The operator's wish to stop, whichever way it arrives. */
export type StopRequests = Readonly<{
  /** Aborted by the first request; its reason is a few words for the operator. */
  signal: AbortSignal;
  requested: Promise<void>;
  request: (reason: string) => void;
}>;

/** Listens for Ctrl-C, SIGTERM and a closed terminal. Further requests change nothing: stopping is already under way. */
export function stopRequests(): StopRequests {
  const controller = new AbortController();
  const request = (reason: string): void => controller.abort(reason);
  for (const [name, reason] of SIGNALS) process.on(name, () => request(reason));
  const requested = new Promise<void>((resolve) => {
    controller.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  return { signal: controller.signal, requested, request };
}

const SIGNALS = [
  ['SIGINT', 'Ctrl-C'],
  ['SIGTERM', 'asked to end (SIGTERM)'],
  ['SIGHUP', 'the terminal was closed'],
] as const;
