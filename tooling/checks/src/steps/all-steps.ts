import type { Machine } from '../machine/machine.ts';
import type { Step } from '../step.ts';
import { commandStep } from './command-step.ts';
import { journeysStep } from './journeys-step.ts';
import { plantedStep, testsStep } from './tests-step.ts';

/** Everything the test command does, cheapest first. */
export function allSteps(machine: Machine): readonly Step[] {
  return [
    commandStep('lockfile', 'Lockfile agrees with every package.json', 'pnpm', [
      'install',
      '--frozen-lockfile',
      '--lockfile-only',
    ]),
    commandStep('format', 'Format (oxfmt)', 'oxfmt', ['--check', '.']),
    commandStep('lint', 'Lint (oxlint, type-aware)', 'oxlint', []),
    commandStep('names', 'File names and other rules of the house', 'node', [
      'tooling/checks/src/house-rules/run.ts',
    ]),
    commandStep('types', 'Types (tsc)', 'turbo', [
      'run',
      'typecheck',
      '--continue',
      '--concurrency=2',
      '--output-logs=errors-only',
    ]),
    commandStep('boundaries', 'Dependency rules (turbo boundaries)', 'turbo', ['boundaries']),
    commandStep('knip', 'Unused files, exports and dependencies (knip)', 'knip', ['--no-progress']),
    plantedStep(),
    testsStep(machine),
    commandStep('build', 'Build of both apps', 'turbo', ['run', 'build', '--output-logs=errors-only']),
    journeysStep(machine, 'postgres'),
    journeysStep(machine, 'redis'),
  ];
}
