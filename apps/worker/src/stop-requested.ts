/** Resolves, with what it was, when somebody wants this process to stop. */
export function stopRequested(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve(signal));
    // A parent that talks to us is our reason to live.
    if (process.connected) process.on('disconnect', () => resolve('parent gone'));
  });
}
