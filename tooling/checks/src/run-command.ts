import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { childEnvironment } from './env.ts';
import { repositoryRoot } from './repository-root.ts';

/**
 * Runs a program in the repository with its output going where ours goes and nothing to read.
 * Resolves with the exit code; a program that is missing or was killed counts as 1.
 * @throws `interrupted` when we are asked to stop ourselves: the program is asked too, and waited for.
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
  let isInterrupted = false;
  // SIGINT is what test runners clean up after: Playwright leaves its server running on SIGTERM.
  const interrupt = (): void => {
    isInterrupted = true;
    child.kill('SIGINT');
  };
  for (const signal of stopSignals) process.on(signal, interrupt);
  const code = await exitCode(child, program);
  for (const signal of stopSignals) process.off(signal, interrupt);
  if (isInterrupted) throw interrupted;
  return code;
}

/** Ends the whole run, not only its step. */
export const interrupted = new Error('The run was interrupted.');

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
