/** One package (or kind of package) of the house and what its sources may import. */
export interface Floor {
  readonly folder: string;
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
    slova: [],
    foreign: [],
    wrapped: { module: 'ts-fsrs', file: 'src/review/fsrs.ts' },
  },
  { folder: 'packages/application', slova: ['domain'], foreign: [] },
  { folder: 'packages/contract', slova: ['domain'], foreign: ['zod'] },
  { folder: 'packages/trpc', slova: rules },
  { folder: 'packages/postgres', slova: rules },
  { folder: 'packages/queue', slova: rules },
  { folder: 'packages/auth', slova: rules, wrapped: { module: 'lucia', file: 'src/lucia.ts' } },
  { folder: 'packages/platform', slova: rules },
  { folder: 'packages/ui', slova: [] },
  { folder: 'packages/messages', slova: [] },
  { folder: 'apps/web', slova: ['contract', 'domain', 'messages', 'trpc', 'ui'], typesOnly: ['trpc'] },
  { folder: 'apps/admin', slova: ['contract', 'domain', 'messages', 'trpc', 'ui'], typesOnly: ['trpc'] },
  // The API writes PostgreSQL only, so that learning goes on while the queue is down.
  { folder: 'apps/api', slova: [...rules, 'auth', 'messages', 'platform', 'postgres', 'trpc'] },
  { folder: 'apps/worker', slova: [...rules, 'messages', 'platform', 'postgres', 'queue'] },
  { folder: 'apps/cli', slova: [...rules, 'auth', 'platform', 'postgres', 'seed'] },
  {
    folder: 'tooling/*',
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
