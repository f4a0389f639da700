/** One package (or kind of package) of the house and what its sources may import. */
export interface Floor {
  readonly folder: string;
  /** How it is divided inside: see depths.ts. */
  readonly inside: 'features' | 'browser app' | 'free';
  /** Workspace packages by short name: the whole list, everything else of Slova is refused. */
  readonly slova: readonly string[];
  /** Packages of which only types may be taken. */
  readonly typesOnly?: readonly string[];
  /** Foreign modules, when the floor has a closed list of them; absent, package.json decides. */
  readonly foreign?: readonly string[];
  /** Foreign modules that one file alone may import. */
  readonly wrapped?: { readonly module: string; readonly file: string };
}

const rules = ['application', 'contract', 'domain'] as const;

/** Who may import whom: the dependency rule of docs/architecture.md, package by package. */
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
  {
    folder: 'apps/web',
    inside: 'browser app',
    slova: ['contract', 'domain', 'messages', 'trpc', 'ui'],
    typesOnly: ['trpc'],
  },
  {
    folder: 'apps/admin',
    inside: 'browser app',
    slova: ['contract', 'domain', 'messages', 'trpc', 'ui'],
    typesOnly: ['trpc'],
  },
  // The API writes PostgreSQL only, so that learning goes on while the queue is down.
  {
    folder: 'apps/api',
    inside: 'features',
    slova: [...rules, 'auth', 'messages', 'platform', 'postgres', 'trpc'],
  },
  {
    folder: 'apps/worker',
    inside: 'features',
    slova: [...rules, 'messages', 'platform', 'postgres', 'queue'],
  },
  { folder: 'apps/cli', inside: 'features', slova: [...rules, 'auth', 'platform', 'postgres', 'seed'] },
  {
    folder: 'tooling/*',
    inside: 'free',
    slova: [
      ...rules,
      'auth',
      'embedded',
      'messages',
      'oxlint',
      'platform',
      'postgres',
      'queue',
      'seed',
      'trpc',
      'vitest',
    ],
  },
];
