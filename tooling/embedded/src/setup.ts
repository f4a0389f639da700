import { nodeProgram } from './node-program.ts';
import { problem } from './problem.ts';
import { runToEnd, type ProgramFailure } from './run-to-end.ts';

/** The account made on the very first start; its password is known only here and now. */
export type FirstAdministrator = Readonly<{ email: string; password: string }>;

/**
 * Migrates the database, loads the starter decks and makes the first administrator, each only when it is due, by the
 * same command an operator would use.
 * @throws a problem with the command's own line, for example when the database cannot be reached.
 */
export async function setUp(
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<FirstAdministrator | undefined> {
  const { program, args, cwd } = nodeProgram('cli');
  try {
    const output = await runToEnd(program, [...args, 'setup', '--json'], { cwd, env, signal });
    const { administrator } = JSON.parse(output) as { administrator: FirstAdministrator | null };
    return administrator ?? undefined;
  } catch (error) {
    if (signal.aborted || !isProgramFailure(error)) throw error;
    throw problem(error.lastLines);
  }
}

function isProgramFailure(error: unknown): error is ProgramFailure {
  return error instanceof Error && 'lastLines' in error;
}
