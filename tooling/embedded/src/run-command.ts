import { isProblem } from './problem.ts';

/** Runs one command to its exit code: an expected failure is its one line per problem, a defect shows its stack. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    console.error(isProblem(error) ? error.message : error);
  }
}
