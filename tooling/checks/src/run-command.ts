import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { childEnvironment } from './env.ts';
import { repositoryRoot } from './repository-root.ts';

/**
 * Runs a program in the repository with its output going where ours goes and nothing to read.
 * Resolves with the exit code; a program that is missing or was killed counts as 1.
 * @throws an interruption when we are asked to stop ourselves: the program is asked too, and waited for.
 */
export async function runCommand(
  program: string,
  args: readonly string[],
  env: Variables = {},
): Promise<number> {
  const child = spawn(program, args, {
    cwd: repositoryRoot,
    env: childEnvironment(env),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let stoppedBy: NodeJS.Signals | undefined;
  // SIGINT is what test runners clean up after: Playwright leaves its server running on SIGTERM.
  const interrupt = (signal: NodeJS.Signals): void => {
    stoppedBy = signal;
    child.kill('SIGINT');
  };
  for (const signal of stopSignals) process.on(signal, interrupt);
  const code = await exitCode(child, program);
  for (const signal of stopSignals) process.off(signal, interrupt);
  if (stoppedBy !== undefined) throw interruption(stoppedBy);
  return code;
}

/** Whether this error ends the whole run and not only its step. */
export function isInterruption(error: unknown): error is Error {
  return error instanceof Error && error.name === 'Interruption';
}

function interruption(signal: NodeJS.Signals): Error {
  return Object.assign(new Error(`The run was interrupted by ${signal}.`), { name: 'Interruption' });
}

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

type Variables = Readonly<Record<string, string>>;

async function exitCode(child: ReturnType<typeof spawn>, program: string): Promise<number> {
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    return code ?? 1;
  } catch (error) {
    console.error(`${program} could not be run: ${String(error)}`);
    return 1;
  }
}
