import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { childEnvironment } from './env.ts';
import { repositoryRoot } from './repository-root.ts';

/**
 * Runs a program in the repository with its output going where ours goes and nothing to read.
 * Resolves with the exit code; a program that is missing or was killed counts as 1.
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
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    return code ?? 1;
  } catch (error) {
    console.error(`${program} could not be run: ${String(error)}`);
    return 1;
  }
}

type Variables = Readonly<Record<string, string>>;
