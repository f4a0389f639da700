import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { databaseForCommand } from './command-database.ts';
import { readSettings } from './env.ts';
import { nodeProgram } from './node-program.ts';
import { isProblem } from './problem.ts';
import { runCommand } from './run-command.ts';
import { stopRequests } from './stop-requests.ts';
import { createTeardown } from './teardown.ts';
import { createTerminal } from './terminal.ts';

/**
 * `pnpm slova <command>`: runs the command line with a database at hand. The command asks for it when it needs one, so
 * `--help` and typing errors start nothing.
 */
async function slova(args: readonly string[]): Promise<number> {
  const settings = readSettings();
  const stop = stopRequests();
  const teardown = createTeardown(createTerminal(settings.logFormat).complain);
  const { program, args: entry, cwd } = nodeProgram('cli');
  const child = spawn(program, [...entry, ...args], {
    cwd,
    env: { ...settings.inherited, SLOVA_DATA_DIR: settings.dataDirectory, LOG_LEVEL: settings.logLevel },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  stop.signal.addEventListener('abort', () => child.kill('SIGTERM'));
  child.on('message', () => {
    const answer = (message: object): boolean => child.connected && child.send(message);
    databaseForCommand(settings, `pnpm slova ${args[0] ?? ''}`, teardown, stop.signal).then(
      (databaseUrl) => answer({ databaseUrl }),
      (error: unknown) => answer({ problem: isProblem(error) ? error.message : String(error) }),
    );
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  await teardown.run();
  return code ?? 1;
}

await runCommand(async () => {
  process.exitCode = await slova(process.argv.slice(2));
});
