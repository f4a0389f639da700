import type { OxlintOverride } from 'oxlint';
import { depths, type Depth } from './depths.ts';
import { floors, type Floor } from './floors.ts';
import { restrictedImports, type ImportPattern } from './import-pattern.ts';

/**
 * The import rules of one floor: for its sources, for its tests (which may use the test kit), and for the one
 * file that wraps a foreign module. In oxlint the last matching override replaces the earlier ones instead of
 * adding to them, so each one here carries the complete list.
 */
export function importOverrides(floor: Floor): OxlintOverride[] {
  const { folder, inside, wrapped } = floor;
  const overrides = depths(inside).flatMap((depth) => [
    override(floor, depth, '*.{ts,tsx}', []),
    override(floor, depth, '*.test.{ts,tsx}', testKit),
  ]);
  overrides.push(testingFolder(floor));
  if (wrapped === undefined) return overrides;
  const rules = restrictedImports(patterns(floor, [], [wrapped.module]));
  return [...overrides, { files: [`${folder}/${wrapped.file}`], rules }];
}

const testKit = [
  'fast-check',
  'node:*',
  'vitest',
  '@slova/application/testing',
  '@slova/rest-client',
  '@slova/vitest',
  '../testing/**',
  '../../testing/**',
];

function override(floor: Floor, depth: Depth, names: string, kit: readonly string[]): OxlintOverride {
  const files = depth.folders.map((folder) => `${floor.folder}/${folder}/${names}`);
  return { files, rules: restrictedImports(patterns(floor, depth.patterns, [...depth.exceptions, ...kit])) };
}

// Builders, ports in memory and contract suites: test code that other packages' tests import, and that joins all features.
function testingFolder(floor: Floor): OxlintOverride {
  const anywhere: Depth = { folders: ['src/testing/**'], patterns: [], exceptions: [] };
  return override(floor, anywhere, '*.ts', testKit);
}

/** In oxlint an exception (`!`) holds against all patterns that follow, so one list of them comes first. */
function patterns(
  floor: Floor,
  insidePatterns: readonly ImportPattern[],
  exceptions: readonly string[],
): readonly ImportPattern[] {
  const closedList = floor.foreign === undefined ? [] : [everyPackage(floor)];
  const free = floor.foreign === undefined ? [] : [...floor.foreign, ...floor.slova.map(fullName)];
  return [
    { group: [...free, ...exceptions].map((name) => `!${name}`), message: '' },
    {
      group: ['process', 'node:process'],
      message: 'Read the environment in env.ts, through the global process.',
    },
    ...wrappedModules,
    ...(floor.typesOnly ?? []).map(typesOnly),
    ...insidePatterns,
    otherPackages(floor),
    ...closedList,
  ].filter(({ group, regex }) => regex !== undefined || (group !== undefined && group.length > 0));
}

const wrappedModules: readonly ImportPattern[] = [
  { group: ['ts-fsrs'], message: 'Only packages/domain/src/review/fsrs.ts knows the scheduler library.' },
  { group: ['lucia', '@lucia-auth/*'], message: 'Only one file of packages/auth knows the session library.' },
];

function typesOnly(name: string): ImportPattern {
  return {
    group: [`@slova/${name}`],
    allowTypeImports: true,
    message: 'A browser takes only types from the server.',
  };
}

function otherPackages(floor: Floor): ImportPattern {
  const all = new Set(floors.map(({ folder }) => folder.split('/').at(-1) ?? ''));
  return {
    group: [...all].filter((name) => !floor.slova.includes(name)).map(fullName),
    message: `${floor.folder} stands below that package or beside it (tooling/oxlint/src/floors.ts).`,
  };
}

function everyPackage(floor: Floor): ImportPattern {
  return {
    regex: '^[^.]',
    message: `${floor.folder} has a closed list of imports (tooling/oxlint/src/floors.ts).`,
  };
}

function fullName(name: string): string {
  return `@slova/${name}`;
}
