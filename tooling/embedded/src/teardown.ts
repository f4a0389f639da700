/** Things that were started, each with the way to stop it. */
export type Teardown = Readonly<{
  add: (stop: () => Promise<void>) => void;
  /** Stops everything once, last started first; one failure does not spare the others. */
  run: () => Promise<void>;
}>;

/** An empty stack of things to stop. */
export function createTeardown(onFailure: (error: unknown) => void): Teardown {
  const stops: (() => Promise<void>)[] = [];
  let running: Promise<void> | undefined;
  const runAll = async (): Promise<void> => {
    for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop().catch(onFailure);
  };
  return {
    add: (stop) => void stops.push(stop),
    run: () => (running ??= runAll()),
  };
}
