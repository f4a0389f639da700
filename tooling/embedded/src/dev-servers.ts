import { join } from 'node:path';
import { localUrl } from './addresses.ts';
import { startChild, type ChildProcess } from './child-process.ts';
import type { Settings } from './env.ts';
import { assertPortFree } from './port.ts';
import { waitUntilReady } from './readiness.ts';
import { repositoryRoot } from './repository-root.ts';
import type { Terminal } from './terminal.ts';

type DevServerPlan = Readonly<{
  settings: Settings;
  terminal: Terminal;
  onStarted: (child: ChildProcess) => void;
}>;

/** @throws a problem when something else listens where the browser apps will be. */
export async function assertDevPortsFree(): Promise<void> {
  for (const address of Object.values(DEV_ADDRESSES)) {
    const { hostname, port } = new URL(address);
    await assertPortFree(hostname, Number(port), 'the development servers need it');
  }
}

/** Where the development servers serve the browser apps, fixed in each app's vite.config.ts. */
export const DEV_ADDRESSES = { web: 'http://localhost:5173', admin: 'http://localhost:5174/admin' } as const;

/** Starts Vite's development server of one browser app: a change is in the browser as soon as the file is saved. */
export async function startDevServer(
  app: 'web' | 'admin',
  plan: DevServerPlan,
  signal: AbortSignal,
): Promise<void> {
  const cwd = join(repositoryRoot, 'apps', app);
  const relay = plan.terminal.relay(app);
  let isReady = false;
  const server = await startChild({
    name: `development server of ${app}`,
    program: process.execPath,
    args: [join(cwd, 'node_modules/vite/bin/vite.js'), '--clearScreen', 'false'],
    cwd,
    env: { ...plan.settings.inherited, SLOVA_API: localUrl(plan.settings) },
    onLine: (line) => {
      if (line.trim() !== '') relay(line);
      // Not "already in use".
      isReady ||= /\bready in \d/.test(line);
    },
  });
  plan.onStarted(server);
  await waitUntilReady(server, () => isReady, [], signal);
}
