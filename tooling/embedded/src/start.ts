import { publicUrl } from './addresses.ts';
import { announcement } from './announcement.ts';
import { DEV_ADDRESSES } from './dev-servers.ts';
import { readSettings, type Settings } from './env.ts';
import { launch, type Launched } from './launch.ts';
import { problem } from './problem.ts';
import { runCommand } from './run-command.ts';
import { onRunnerEnd, runnerChain } from './runner-chain.ts';
import { stopRequests } from './stop-requests.ts';
import { createTeardown } from './teardown.ts';
import { createTerminal, type Terminal } from './terminal.ts';

/** `pnpm start` and, with --dev, `pnpm dev`: everything in one terminal until Ctrl-C. */
async function start(settings: Settings, isWatching: boolean, terminal: Terminal): Promise<void> {
  const stop = stopRequests();
  const teardown = createTeardown(terminal.complain);
  const forgetRunners = onRunnerEnd(runnerChain(), () =>
    stop.request('the command that started Slova has ended'),
  );
  try {
    const command = isWatching ? 'pnpm dev' : 'pnpm start';
    const launched = await launch({ settings, command, isWatching, terminal, teardown, signal: stop.signal });
    terminal.print(announce(settings, isWatching, launched));
    await Promise.race([stop.requested, firstUnexpectedEnd(launched)]);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    forgetRunners();
    if (stop.signal.aborted) terminal.say(`Stopping: ${String(stop.signal.reason)}.`);
    await teardown.run();
  }
  terminal.say('Stopped. The data is kept.');
}

function announce(
  settings: Settings,
  isWatching: boolean,
  { administrator, dataDirectory }: Launched,
): string {
  const url = publicUrl(settings);
  return announcement({
    url,
    learnUrl: isWatching ? DEV_ADDRESSES.web : url,
    administerUrl: isWatching ? DEV_ADDRESSES.admin : `${url}/admin`,
    dataDirectory,
    usesEmbeddedDatabase: settings.databaseUrl === undefined,
    administrator,
    seconds: performance.now() / 1000,
  });
}

async function firstUnexpectedEnd({ processes }: Launched): Promise<never> {
  const ends = processes.map(async ({ name, exited }) => ({ name, how: await exited }));
  const { name, how } = await Promise.race(ends);
  throw problem(`The ${name} stopped unexpectedly (${how}); Slova stops. Start it again with "pnpm start".`);
}

await runCommand(async () => {
  const settings = readSettings();
  await start(settings, process.argv.includes('--dev'), createTerminal(settings.logFormat));
});
