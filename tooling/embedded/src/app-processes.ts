import { localUrl } from './addresses.ts';
import { startChild, type ChildProcess } from './child-process.ts';
import type { Settings } from './env.ts';
import { messageOf } from './log-lines.ts';
import { nodeProgram } from './node-program.ts';
import { answersOk, waitUntilReady } from './readiness.ts';
import type { Terminal } from './terminal.ts';

type AppPlan = Readonly<{
  env: Readonly<Record<string, string>>;
  settings: Settings;
  isWatching: boolean;
  terminal: Terminal;
  onStarted: (child: ChildProcess) => void;
}>;

/** Starts the API and waits until its readiness address says that every dependency answers. */
export function startApi(plan: AppPlan, signal: AbortSignal): Promise<void> {
  const isReady = (): Promise<boolean> => answersOk(`${localUrl(plan.settings)}/health/ready`);
  return startApp({ app: 'api', name: 'API', isReady, onLine: () => {} }, plan, signal);
}

/** Starts the worker and waits until it says that it takes jobs. */
export function startWorker(plan: AppPlan, signal: AbortSignal): Promise<void> {
  let hasSaidSo = false;
  const onLine = (line: string): void => {
    hasSaidSo ||= messageOf(line) === 'worker ready';
  };
  return startApp({ app: 'worker', name: 'worker', isReady: () => hasSaidSo, onLine }, plan, signal);
}

type App = Readonly<{
  app: 'api' | 'worker';
  name: string;
  isReady: () => boolean | Promise<boolean>;
  onLine: (line: string) => void;
}>;

async function startApp(
  { app, name, isReady, onLine }: App,
  plan: AppPlan,
  signal: AbortSignal,
): Promise<void> {
  const relay = plan.terminal.relay(app);
  // What it says on standard error while starting is the reason should it fail, and is shown once, as that.
  const heldBack: string[] = [];
  let hasStarted = false;
  const child = await startChild({
    name,
    ...nodeProgram(app, plan.isWatching ? ['--watch', '--watch-preserve-output'] : []),
    env: plan.env,
    onLine: (line) => {
      relay(line);
      onLine(line);
    },
    onErrorLine: (line) => (hasStarted ? relay(line) : heldBack.push(line)),
  });
  plan.onStarted(child);
  await waitUntilReady(child, isReady, heldBack, signal);
  hasStarted = true;
  for (const line of heldBack) relay(line);
}
