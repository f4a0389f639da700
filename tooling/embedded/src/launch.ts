import { credentials } from './announcement.ts';
import { startApi, startWorker } from './app-processes.ts';
import type { ChildProcess } from './child-process.ts';
import { startDevServer } from './dev-servers.ts';
import { startEmbeddedDatabase } from './embedded-database.ts';
import type { Settings } from './env.ts';
import { claimGround, type Ground } from './ground.ts';
import { processEnvironment } from './process-environment.ts';
import { setUp, type FirstAdministrator } from './setup.ts';
import type { Teardown } from './teardown.ts';
import type { Terminal } from './terminal.ts';
import { together } from './together.ts';
import { ensureBrowserApps } from './web-build.ts';

export type Launch = Readonly<{
  settings: Settings;
  command: string;
  /** Restart API and worker when a source file changes, and serve the browser apps by their development servers. */
  isWatching: boolean;
  terminal: Terminal;
  teardown: Teardown;
  /** Aborted when the operator wants to stop. */
  signal: AbortSignal;
}>;

export type Launched = Readonly<{
  processes: readonly ChildProcess[];
  dataDirectory: string;
  administrator: FirstAdministrator | undefined;
}>;

/**
 * Starts everything and resolves when it is ready: the checks that change nothing, then the database and the browser apps
 * side by side, then API and worker. Whatever was started is in `teardown`, also when this fails.
 */
export async function launch(plan: Launch): Promise<Launched> {
  const { settings, terminal, signal } = plan;
  const ground = await claimGround(plan);
  let administrator: FirstAdministrator | undefined;
  const prepareDatabase = async (part: AbortSignal): Promise<Environment> => {
    const env = await processEnvironment(settings, ground.directory, await databaseUrl(plan, ground, part));
    administrator = await setUp(env, part);
    return env;
  };
  try {
    const [env] = await together(signal, [prepareDatabase, (part) => buildApps(plan, part)]);
    const apps = { env, isWatching: plan.isWatching, settings, terminal, onStarted: ground.adoptApp };
    terminal.say('Starting the API and the worker.');
    await together(signal, [(part) => startWorker(apps, part), (part) => startApi(apps, part)]);
    if (plan.isWatching) await startDevServers(plan, ground, signal);
  } catch (error) {
    // The password exists nowhere else: it must not be lost because something else failed.
    if (administrator !== undefined) terminal.print(credentials(administrator).join('\n'));
    throw error;
  }
  return { processes: ground.processes, dataDirectory: ground.directory.root, administrator };
}

async function startDevServers(
  { settings, terminal }: Launch,
  ground: Ground,
  signal: AbortSignal,
): Promise<void> {
  const plan = { settings, terminal, onStarted: ground.adoptApp };
  await together(signal, [
    (part) => startDevServer('web', plan, part),
    (part) => startDevServer('admin', plan, part),
  ]);
}

type Environment = Readonly<Record<string, string>>;

async function databaseUrl(plan: Launch, ground: Ground, signal: AbortSignal): Promise<string> {
  if (plan.settings.databaseUrl !== undefined) return plan.settings.databaseUrl;
  plan.terminal.say(`Starting PostgreSQL on ${ground.directory.cluster}.`);
  return (await startEmbeddedDatabase(ground.directory, signal, ground.adopt)).url;
}

async function buildApps({ settings, isWatching, terminal }: Launch, signal: AbortSignal): Promise<void> {
  // The development servers build what they serve.
  if (isWatching) return;
  const sayBuilding = (): void => terminal.say('Building the browser apps, because they are new or changed.');
  await ensureBrowserApps(settings.inherited, signal, sayBuilding);
}
