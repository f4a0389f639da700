import { styleText } from 'node:util';
import type { Outcome, Step } from './step.ts';

export interface FinishedStep {
  readonly step: Step;
  readonly outcome: Outcome;
  readonly seconds: number;
}

/**
 * Prints the table, what was skipped and why, what needed a second go, the sum, and the names of the red tests and steps last.
 * True when everything asked for is green and at least one test ran.
 */
export function reportRun(finished: readonly FinishedStep[]): boolean {
  const sum = (count: 'passed' | 'failed' | 'skipped'): number =>
    finished.reduce((total, { outcome }) => total + outcome[count], 0);
  console.log(`\n━━━ Summary ${'━'.repeat(81)}`);
  for (const step of finished) console.log(row(step));
  const notes = finished.flatMap(({ outcome }) => outcome.notes);
  for (const note of notes) console.log(styleText('yellow', `SKIPPED  ${note}`));
  const shaky = finished.flatMap(({ outcome }) => outcome.shaky ?? []);
  for (const test of shaky)
    console.log(styleText('yellow', `SHAKY    ${test}: passed only at its second go`));
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return printVerdict(finished, sum('passed') + sum('failed'));
}

function row({ step, outcome, seconds }: FinishedStep): string {
  const { passed, failed, skipped } = outcome;
  const word =
    failed > 0 ? styleText('red', 'red    ') : isEmpty(outcome) ? 'skipped' : styleText('green', 'green  ');
  const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`;
  return `${word}  ${step.name.padEnd(18)} ${counts.padEnd(36)} ${seconds.toFixed(1).padStart(6)} s`;
}

function isEmpty({ passed, failed }: Outcome): boolean {
  return passed + failed === 0;
}

function printVerdict(finished: readonly FinishedStep[], executed: number): boolean {
  const red = finished.filter(({ outcome }) => outcome.failed > 0).map(({ step }) => step.name);
  for (const { outcome } of finished)
    for (const test of outcome.red ?? []) console.log(styleText('red', `RED      ${test}`));
  if (red.length > 0) console.log(styleText('red', `Failed: ${red.join(', ')}`));
  else if (executed === 0) console.log(styleText('red', 'Failed: no test was executed'));
  return red.length === 0 && executed > 0;
}
