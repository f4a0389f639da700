import { runCommand } from '../run-command.ts';
import type { Step } from '../step.ts';

/** A step that is one command: green when it exits with 0. */
export function commandStep(name: string, title: string, program: string, args: readonly string[]): Step {
  return {
    name,
    title,
    run: async () => {
      const isGreen = (await runCommand(program, args)) === 0;
      return { passed: isGreen ? 1 : 0, failed: isGreen ? 0 : 1, skipped: 0, notes: [] };
    },
  };
}
