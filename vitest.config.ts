import { defineConfig } from 'vitest/config';

const shared = { extends: true } as const;
const servers = { globalSetup: 'tooling/checks/src/test-servers.ts' };

export default defineConfig({
  test: {
    // Two cores, and some suites start real servers: more workers only make each other late.
    maxWorkers: 2,
    // So long that only what hangs meets them: a busy machine may take its time to start a program or to try out all terms.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        ...shared,
        test: {
          name: 'rules',
          include: ['packages/{domain,application,contract,messages,trpc}/src/**/*.test.ts'],
        },
      },
      {
        ...shared,
        test: {
          name: 'screens',
          include: ['packages/ui/src/**/*.test.{ts,tsx}', 'apps/{web,admin}/src/**/*.test.{ts,tsx}'],
        },
      },
      {
        ...shared,
        test: {
          ...servers,
          name: 'servers',
          include: [
            'packages/{postgres,queue,auth,platform}/src/**/*.test.ts',
            'tooling/!(embedded)/src/**/*.test.ts',
          ],
          exclude: ['tooling/checks/src/planted/**'],
        },
      },
      {
        ...shared,
        // Whole programs, started and killed: one file at a time, when the others are done.
        test: {
          ...servers,
          name: 'programs',
          include: ['apps/{api,worker,cli}/src/**/*.test.ts', 'tooling/embedded/src/**/*.test.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...shared,
        // Breaks each rule of the house in a copy of the tree; needs no server.
        test: { name: 'planted', include: ['tooling/checks/src/planted/*.test.ts'] },
      },
    ],
  },
});
