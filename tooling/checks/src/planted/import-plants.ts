import { literally } from './literally.ts';
import type { Plant } from './plant.ts';

/** Imports against the dependency rule, which oxlint must refuse; each breach in a file of its own. */
export const importPlants: readonly Plant[] = [
  refused('the domain reads files', 'packages/domain/src/review/planted-file.ts', 'node:fs'),
  refused(
    'the domain imports the contract',
    'packages/domain/src/review/planted-floor.ts',
    '@slova/contract',
  ),
  refused('the domain imports a foreign package', 'packages/domain/src/review/planted-foreign.ts', 'zod'),
  refused('a second file knows ts-fsrs', 'packages/domain/src/review/planted-fsrs.ts', 'ts-fsrs'),
  refused('a use case imports an adapter', 'packages/application/src/review/planted.ts', '@slova/postgres'),
  refused('a use case reads files', 'packages/application/src/review/planted-file.ts', 'node:fs'),
  refused('the contract imports a use case', 'packages/contract/src/review/planted.ts', '@slova/application'),
  refused('a router imports an adapter', 'packages/trpc/src/review/planted.ts', '@slova/postgres'),
  refused('postgres imports queue', 'packages/postgres/src/planted.ts', '@slova/queue'),
  refused('queue imports postgres', 'packages/queue/src/planted.ts', '@slova/postgres'),
  refused('auth imports platform', 'packages/auth/src/planted.ts', '@slova/platform'),
  refused('platform imports auth', 'packages/platform/src/planted.ts', '@slova/auth'),
  refused('a second file knows lucia', 'packages/auth/src/planted-lucia.ts', 'lucia'),
  refused('the components know the domain', 'packages/ui/src/planted.ts', '@slova/domain'),
  refused('a package imports an app', 'packages/platform/src/planted-app.ts', '@slova/api'),
  refused('an app imports another app', 'apps/worker/src/planted.ts', '@slova/api'),
  refused('a tool imports an app', 'tooling/bench/src/planted.ts', '@slova/api'),
  refused('the API talks to the queue', 'apps/api/src/planted.ts', '@slova/queue'),
  refused('the environment is imported', 'apps/api/src/planted-process.ts', 'node:process'),
  refused('the learner app imports an adapter', 'apps/web/src/app/planted-adapter.ts', '@slova/postgres'),
  ...['web', 'admin'].map((app): Plant => ({
    ...refused(`${app} takes a value from the server`, `apps/${app}/src/app/planted.ts`, '@slova/trpc'),
    innocent: { [`apps/${app}/src/app/planted.ts`]: "export type { AppRouter } from '@slova/trpc';\n" },
  })),
  reaching(
    'a feature',
    'packages/domain/src/review/planted.ts',
    '../progress/learner-day.ts',
    '../progress/index.ts',
  ),
  reaching(
    'a folder',
    'packages/domain/src/review/deep/a.ts',
    '../../progress/mastery.ts',
    '../../progress/index.ts',
  ),
  reaching('a screen', 'apps/web/src/features/one/planted.ts', '../two/inner.ts', '../two/index.ts'),
  reaching(
    'a feature of the app',
    'apps/web/src/features/one/up.ts',
    '../../app/router.ts',
    '../../shared/up.ts',
  ),
  reaching('shared code', 'apps/web/src/shared/planted.ts', '../features/one/index.ts', './other.ts'),
  {
    breach: 'a module is refused that is imported lazily',
    guilty: { 'packages/domain/src/review/lazy.ts': "export const lazy = (): unknown => import('zod');\n" },
    expected: /domain\/src\/review\/lazy\.ts.*no-restricted-imports/,
  },
  {
    breach: 'two files import each other',
    guilty: {
      'packages/domain/src/review/planted-a.ts': "export { b } from './planted-b.ts';\nexport const a = 1;\n",
      'packages/domain/src/review/planted-b.ts': "export { a } from './planted-a.ts';\nexport const b = 1;\n",
    },
    expected: /planted-[ab]\.ts.*import\(no-cycle\)/,
  },
];

function refused(breach: string, file: string, module: string): Plant {
  return {
    breach,
    guilty: { [file]: `export { planted } from '${module}';\n` },
    expected: new RegExp(`${literally(file)}.*no-restricted-imports`),
  };
}

function reaching(who: string, file: string, module: string, allowed: string): Plant {
  const plant = refused(`${who} reaches for ${module}`, file, module);
  return { ...plant, innocent: { [file]: `export { planted } from '${allowed}';\n` } };
}
