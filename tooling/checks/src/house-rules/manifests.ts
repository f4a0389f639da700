import { floors } from '@slova/oxlint';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Breach, HouseRule } from './house-rule.ts';

/** Every package states its license, is tagged for the dependency rule, and takes versions from the one catalog. */
export const manifests: HouseRule = async (root, files) => {
  const folders = files
    .filter((file) => /^(?:apps|packages|tooling)\/[^/]+\/package\.json$/.test(file))
    .map((file) => path.posix.dirname(file));
  const breaches = await Promise.all(
    folders.map(async (folder) => {
      const file = `${folder}/package.json`;
      const manifest = JSON.parse(await readFile(path.join(root, file), 'utf8')) as Manifest;
      return [...judge(file, manifest), ...unknownToTheDependencyRule(folder, files)];
    }),
  );
  return breaches.flat();
};

function judge(file: string, manifest: Manifest): readonly Breach[] {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([, range]) => !range.startsWith('catalog:') && range !== 'workspace:*')
    .map(([name]) => ({
      file,
      reason: `${name} must be "catalog:" (pinned in pnpm-workspace.yaml) or "workspace:*"`,
    }));
  const closed = manifest.license === 'MIT' && manifest.private === true;
  return closed ? loose : [...loose, { file, reason: 'states "license": "MIT" and "private": true' }];
}

function unknownToTheDependencyRule(folder: string, files: readonly string[]): readonly Breach[] {
  const untagged = !files.includes(`${folder}/turbo.json`);
  const unlisted = !floors.some((floor) => floor.folder === folder);
  return [
    ...(untagged
      ? [{ file: `${folder}/turbo.json`, reason: 'is missing: turbo boundaries judges by its tag' }]
      : []),
    ...(unlisted
      ? [{ file: folder, reason: 'is missing in tooling/oxlint/src/floors.ts: who may import whom' }]
      : []),
  ];
}

interface Manifest {
  readonly license?: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
