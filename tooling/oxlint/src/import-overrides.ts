import type { OxlintOverride } from 'oxlint';
import { depths, type Depth } from './depths.ts';
import type { Floor } from './floors.ts';
import type { ImportPattern } from './import-pattern.ts';

/**
 * The import rules of one floor: for its sources, for its tests (which may use the test kit), and for the one
 * file that wraps a foreign module. In oxlint the last matching override replaces the earlier ones instead of
 * adding to them, so each one here carries the complete list.
 */
export function importOverrides(floor: Floor): OxlintOverride[] {
  const { folder, inside, wrapped } = floor;
  const overrides = depths(inside).flatMap((depth) => [
    override(folder, depth, '*.{ts,tsx}', patterns(floor, [])),
    override(folder, depth, '*.test.{ts,tsx}', patterns(floor, testKit)),
  ]);
  if (wrapped === undefined) return overrides;
  const rules = patterns(floor, [wrapped.module]);
  return [...overrides, { files: [`${folder}/${wrapped.file}`], rules: restricted(rules) }];
}

const testKit = ['fast-check', 'node:*', 'vitest', '@slova/application/testing', '@slova/vitest'];

function override(
  folder: string,
  depth: Depth,
  names: string,
  floorPatterns: ImportPattern[],
): OxlintOverride {
  return {
    files: [`${folder}/${depth.files}/${names}`],
    rules: restricted([...floorPatterns, ...depth.patterns]),
  };
}

function restricted(list: readonly ImportPattern[]): NonNullable<OxlintOverride['rules']> {
  return { 'no-restricted-imports': ['error', { patterns: [...list] }] };
}

function patterns(floor: Floor, alsoAllowed: readonly string[]): ImportPattern[] {
  const allowed = [...floor.slova.map((name) => `@slova/${name}`), ...alsoAllowed];
  const floorName = floor.folder.replace('packages/', '');
  const except = (names: readonly string[]): string[] => names.map((name) => `!${name}`);
  return [
    {
      group: ['@slova/*', ...except(allowed)],
      message: `${floorName} stands below this package or beside it.`,
    },
    ...(floor.typesOnly ?? []).map((name) => ({
      group: [`@slova/${name}`],
      allowTypeImports: true,
      message: 'A browser takes only types from the server.',
    })),
    ...(floor.foreign === undefined
      ? []
      : [
          {
            group: ['*', '!./**', '!../**', ...except([...floor.foreign, ...allowed])],
            message: `${floorName} has a closed list of imports (tooling/oxlint/src/floors.ts).`,
          },
        ]),
    ...wrappedModules.filter(({ group }) => !group.some((name) => alsoAllowed.includes(name))),
    {
      group: ['process', 'node:process'],
      message: 'Read the environment in env.ts, through the global process.',
    },
  ];
}

const wrappedModules: readonly ImportPattern[] = [
  { group: ['ts-fsrs'], message: 'Only packages/domain/src/review/fsrs.ts knows the scheduler library.' },
  { group: ['lucia', '@lucia-auth/*'], message: 'Only one file of packages/auth knows the session library.' },
];
