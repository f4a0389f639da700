import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  workspaces: {
    'apps/api': {
      entry: ['src/main.ts'],
      // Imported by the source of a client that a test writes, compiles and runs.
      ignoreDependencies: ['openapi-fetch'],
    },
    // A test starts the second as a program of its own, to kill it.
    'apps/worker': { entry: ['src/main.ts', 'src/testing/dying-importer.ts'] },
    'apps/cli': { entry: ['src/main.ts'] },
    'packages/*': {},
    'tooling/*': {},
    'tooling/checks': { entry: ['src/house-rules/run.ts'] },
  },
  ignoreBinaries: ['redis-server', 'useradd'],
  // Style sheets import packages too.
  compilers: { css: (text: string) => [...text.matchAll(/(?<=@)import[^;]+/g)].join('\n') },
};

export default config;
