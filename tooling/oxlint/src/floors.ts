/** One package of the house and what its sources may import. */
export interface Floor {
  /** Its folder; the last part is the package's name without `@slova/`. */
  readonly folder: string;
  /** How it is divided inside: see depths.ts. */
  readonly inside: 'features' | 'browser app' | 'free';
  /** Our packages by short name: the whole list, every other one is refused. */
  readonly slova: readonly string[];
  /** Packages of which only types may be taken. */
  readonly typesOnly?: readonly string[];
  /** Foreign modules, where the list is closed; absent, package.json decides. */
  readonly foreign?: readonly string[];
  /** A foreign module that one file alone may import. */
  readonly wrapped?: { readonly module: string; readonly file: string };
}

const rules = ['application', 'contract', 'domain'];
const servers = [...rules, 'auth', 'messages', 'platform', 'postgres', 'queue', 'trpc'];
const kits = ['embedded', 'oxlint', 'rest-client', 'seed', 'vite', 'vitest'];

/** Who may import whom: the dependency rule of the house, package by package. */
export const floors: readonly Floor[] = [
  {
    folder: 'packages/domain',
    inside: 'features',
    slova: [],
    foreign: [],
    wrapped: { module: 'ts-fsrs', file: 'src/review/fsrs.ts' },
  },
  { folder: 'packages/application', inside: 'features', slova: ['domain'], foreign: [] },
  { folder: 'packages/contract', inside: 'features', slova: ['domain'], foreign: ['zod'] },
  { folder: 'packages/trpc', inside: 'features', slova: rules },
  { folder: 'packages/postgres', inside: 'features', slova: rules },
  { folder: 'packages/queue', inside: 'features', slova: rules },
  {
    folder: 'packages/auth',
    inside: 'features',
    slova: rules,
    wrapped: { module: 'lucia', file: 'src/lucia.ts' },
  },
  { folder: 'packages/platform', inside: 'features', slova: rules },
  { folder: 'packages/ui', inside: 'free', slova: [] },
  { folder: 'packages/messages', inside: 'free', slova: [] },
  ...['apps/web', 'apps/admin'].map((folder): Floor => ({
    folder,
    inside: 'browser app',
    slova: ['contract', 'domain', 'messages', 'trpc', 'ui', 'vite'],
    typesOnly: ['trpc'],
  })),
  // The API writes PostgreSQL only, so that learning goes on while the queue is down.
  {
    folder: 'apps/api',
    inside: 'free',
    slova: servers.filter((name) => name !== 'queue'),
  },
  { folder: 'apps/worker', inside: 'free', slova: servers.filter((name) => name !== 'trpc') },
  { folder: 'apps/cli', inside: 'free', slova: [...servers, 'seed'] },
  ...['bench', 'checks', 'embedded', 'oxlint', 'rest-client', 'seed', 'typescript', 'vite', 'vitest'].map(
    (name): Floor => ({
      folder: `tooling/${name}`,
      inside: 'free',
      slova: [...servers, ...kits],
    }),
  ),
];
