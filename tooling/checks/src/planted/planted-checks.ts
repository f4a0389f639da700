import { importPlants } from './import-plants.ts';
import { judgementPlants } from './judgement-plants.ts';
import type { PlantedCheck } from './plant.ts';
import { boundaryPlants, formatPlants, housePlants, lockfilePlants, unusedPlants } from './tree-plants.ts';
import { domainTypePlants } from './type-plants.ts';

/** Every check of the test command with the breaches it is there for. */
export const plantedChecks: readonly PlantedCheck[] = [
  { title: 'oxlint', command: lint, plants: [...importPlants, ...judgementPlants] },
  { title: 'oxfmt', command: (files) => ['oxfmt', '--check', ...files], plants: formatPlants },
  {
    title: 'pnpm',
    command: () => ['pnpm', 'install', '--frozen-lockfile', '--lockfile-only'],
    plants: lockfilePlants,
  },
  {
    title: 'tsc',
    command: () => ['tsc', '--noEmit', '--checkers', '1', '-p', 'packages/domain'],
    plants: domainTypePlants,
  },
  { title: 'turbo boundaries', command: () => ['turbo', 'boundaries'], plants: boundaryPlants },
  { title: 'knip', command: () => ['knip', '--no-progress'], plants: unusedPlants },
  {
    title: 'the rules of the house',
    command: () => ['node', 'tooling/checks/src/house-rules/run.ts'],
    plants: housePlants,
  },
];

/** Only the planted files: whether the rest of the tree is clean is said by the lint step itself. */
function lint(files: readonly string[]): readonly [string, ...string[]] {
  return ['oxlint', '--format=unix', '--no-error-on-unmatched-pattern', ...files];
}
