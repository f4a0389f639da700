import { prepareMachine } from './machine/machine.ts';
import { isInterruption } from './run-command.ts';
import { reportRun, type FinishedStep } from './report.ts';
import type { Outcome, Step } from './step.ts';
import { allSteps } from './steps/all-steps.ts';

/**
 * The README's test command: everything that must be true of this tree, one step after the other.
 * `--only <step>` (repeatable) runs a part of it, `--list` names the parts.
 */
async function main(args: readonly string[]): Promise<void> {
  const machine = prepareMachine();
  const steps = chooseSteps(allSteps(machine), args);
  if (steps === undefined) return;
  const finished: FinishedStep[] = [];
  try {
    for (const step of steps) finished.push(await runStep(step));
  } catch (error) {
    if (!isInterruption(error)) throw error;
    console.log(error.message);
    process.exitCode = 130;
    return;
  } finally {
    await machine.release();
  }
  process.exitCode = reportRun(finished) ? 0 : 1;
}

/** Undefined when there is nothing to run and the caller has been told why. */
function chooseSteps(steps: readonly Step[], args: readonly string[]): readonly Step[] | undefined {
  const names = steps.map(({ name }) => name);
  if (args.includes('--list')) {
    console.log(names.join('\n'));
    return undefined;
  }
  const wanted = args.filter((_, index) => args[index - 1] === '--only');
  const unknown = args.find((arg) => arg !== '--only' && !wanted.includes(arg));
  const wrong = unknown ?? wanted.find((name) => !names.includes(name));
  if (wrong !== undefined) {
    console.error(
      `Unknown argument ${wrong}. Usage: test [--list] [--only <step>]; steps: ${names.join(', ')}`,
    );
    process.exitCode = 2;
    return undefined;
  }
  return wanted.length === 0 ? steps : steps.filter(({ name }) => wanted.includes(name));
}

async function runStep(step: Step): Promise<FinishedStep> {
  console.log(`\n━━━ ${step.title} ${'━'.repeat(Math.max(3, 90 - step.title.length))}`);
  const startedAt = performance.now();
  const outcome = await step.run().catch(failure);
  for (const note of outcome.notes) console.log(`SKIPPED  ${note}`);
  return { step, outcome, seconds: (performance.now() - startedAt) / 1000 };
}

/** A step that breaks is red and hides no other step; only an interruption ends the run. */
function failure(error: unknown): Outcome {
  if (isInterruption(error)) throw error;
  console.error(error);
  return { passed: 0, failed: 1, skipped: 0, notes: [] };
}

await main(process.argv.slice(2));
