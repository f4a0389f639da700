import type { Caller } from '../procedure/index.ts';

const askEveryMs = 1_500;

/** A signal that fires when the browser has left or its session has ended, at most about two seconds later (ASVS V7.4). */
export function whileSignedIn(
  caller: Caller,
  left: AbortSignal | undefined,
): { signal: AbortSignal; stop: () => void } {
  const ended = new AbortController();
  let asking = false;
  const ask = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    // A database that does not answer now says nothing about the session.
    const signedIn = await caller.isStillSignedIn().catch(() => true);
    asking = false;
    if (!signedIn) stop();
  };
  const timer = setInterval(() => void ask(), askEveryMs);
  function stop(): void {
    clearInterval(timer);
    ended.abort();
  }
  left?.addEventListener('abort', stop, { once: true });
  if (left?.aborted) stop();
  return { signal: ended.signal, stop };
}
