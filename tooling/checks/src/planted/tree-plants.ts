import type { Plant } from './plant.ts';

/** Packages that depend on what stands beside or above them; turbo judges by their tags. */
export const boundaryPlants: readonly Plant[] = [
  depending('an adapter', 'packages/queue', '@slova/postgres'),
  depending('the domain', 'packages/domain', '@slova/contract'),
  depending('a use case', 'packages/application', '@slova/platform'),
  depending('a router', 'packages/trpc', '@slova/auth'),
  depending('a browser app', 'apps/web', '@slova/auth'),
  depending('a tool', 'tooling/bench', '@slova/api'),
  {
    breach: 'a package is imported without being declared',
    guilty: { 'packages/domain/src/review/planted-import.ts': "export { z } from 'zod';\n" },
    expected: /cannot import package `zod` because it is not a dependency\s+,-\[.*planted-import\.ts/,
  },
  {
    breach: 'a file of another package is imported by its path',
    guilty: { 'packages/queue/src/planted-path.ts': "export * from '../../postgres/src/index.ts';\n" },
    expected: /planted-path\.ts/,
  },
];

/** What nobody uses, for knip. */
export const unusedPlants: readonly Plant[] = [
  {
    breach: 'a file is used by nobody',
    guilty: { 'packages/domain/src/review/planted-file.ts': 'export const a = 1;\n' },
    innocent: { 'packages/domain/src/review/planted-file.ts': null },
    expected: /Unused files[^]*review\/planted-file\.ts/,
  },
  {
    breach: 'an export is used by nobody',
    guilty: {
      'tooling/vitest/src/free-port.ts': (original) => `${original}\nexport const planted = 1;\n`,
    },
    innocent: { 'tooling/vitest/src/free-port.ts': null },
    expected: /Unused exports[^]*planted/,
  },
  {
    breach: 'a dependency is used by nobody',
    guilty: { 'packages/domain/package.json': withDependency('pino', 'catalog:') },
    innocent: { 'packages/domain/package.json': null },
    expected: /Unused dependencies[^]*pino +packages\/domain/,
  },
  {
    breach: 'a dependency is not declared',
    guilty: { 'packages/domain/src/index.ts': (original) => `${original}\nexport { z } from 'zod';\n` },
    innocent: { 'packages/domain/src/index.ts': null },
    expected: /Unlisted dependencies[^]*zod +packages\/domain/,
  },
];

/** What only our own rules of the house see. */
export const housePlants: readonly Plant[] = [
  ...['utils', 'string-helpers', 'types', 'constants', 'session-manager', 'deck-service', 'review-impl'].map(
    (name): Plant => ({
      breach: `a file is called ${name}.ts`,
      guilty: { [`packages/queue/src/${name}.ts`]: 'export const a = 1;\n' },
      innocent: { [`packages/queue/src/${name}.ts`]: null },
      expected: new RegExp(`packages/queue/src/${name}\\.ts: .*forbidden name`),
    }),
  ),
  {
    breach: 'a folder is called common',
    guilty: { 'packages/queue/src/common/queue-name.ts': 'export const a = 1;\n' },
    innocent: { 'packages/queue/src/common/queue-name.ts': null },
    expected: /src\/common\/queue-name\.ts: "common".*forbidden name/,
  },
  {
    breach: 'a rule asks what time it is',
    guilty: { 'packages/domain/src/review/planted-now.ts': 'export const now = (): Date => new Date();\n' },
    expected: /planted-now\.ts: new Date\(\)/,
  },
  {
    breach: 'a version is not taken from the catalog',
    guilty: { 'packages/queue/package.json': withDependency('zod', '^4.0.0') },
    innocent: { 'packages/queue/package.json': null },
    expected: /packages\/queue\/package\.json: zod must be "catalog:"/,
  },
  {
    breach: 'a package is unknown to the dependency rule',
    guilty: { 'packages/planted/package.json': '{ "license": "MIT", "private": true }\n' },
    innocent: { 'packages/planted/package.json': null },
    expected: /packages\/planted: is missing in tooling\/oxlint/,
  },
];

/** What oxfmt would write otherwise. */
export const formatPlants: readonly Plant[] = [
  {
    breach: 'a file is badly formatted',
    guilty: { 'packages/queue/src/planted-format.ts': 'export const planted = "double"\n' },
    expected: /planted-format\.ts/,
  },
];

/** What pnpm refuses in a fresh clone. */
export const lockfilePlants: readonly Plant[] = [
  {
    breach: 'a dependency is not in the lockfile',
    guilty: { 'packages/domain/package.json': withDependency('pino', 'catalog:') },
    innocent: { 'packages/domain/package.json': null },
    expected: /ERR_PNPM_OUTDATED_LOCKFILE/,
  },
];

function depending(who: string, folder: string, dependency: string): Plant {
  const manifest = `${folder}/package.json`;
  const [from, to] = [folder.replace(/^[^/]+/, '@slova'), dependency];
  return {
    breach: `${who} depends on ${dependency}`,
    guilty: { [manifest]: withDependency(dependency, 'workspace:*') },
    innocent: { [manifest]: null },
    expected: new RegExp(`Package \`${to}\` found (?:without|with)[^\`]*\`${from}\``),
  };
}

function withDependency(name: string, range: string): (original: string) => string {
  return (original) => {
    const manifest = JSON.parse(original) as { dependencies?: Record<string, string> };
    return `${JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, [name]: range } }, null, 2)}\n`;
  };
}
