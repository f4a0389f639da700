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
export async function startApi(plan: AppPlan, signal: AbortSignal): Promise<void> {
  const api = await startApp('api', 'API', plan, () => {});
  await waitUntilReady(api, () => answersOk(`${localUrl(plan.settings)}/health/ready`), signal);
}

/** Starts the worker and waits until it says that it takes jobs. */
export async function startWorker(plan: AppPlan, signal: AbortSignal): Promise<void> {
  let isReady = false;
  const worker = await startApp('worker', 'worker', plan, (line) => {
    isReady ||= messageOf(line) === 'worker ready';
  });
  await waitUntilReady(worker, () => isReady, signal);
}

async function startApp(
  app: 'api' | 'worker',
  name: string,
  plan: AppPlan,
  onLine: (line: string) => void,
): Promise<ChildProcess> {
  const relay = plan.terminal.relay(app);
  const child = await startChild({
    name,
    ...nodeProgram(app, plan.isWatching ? ['--watch', '--watch-preserve-output'] : []),
    env: plan.env,
    onLine: (line) => {
      relay(line);
      onLine(line);
    },
  });
  plan.onStarted(child);
  return child;
}
