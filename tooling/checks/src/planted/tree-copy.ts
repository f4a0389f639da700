import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { childEnvironment } from '../env.ts';
import { repositoryRoot } from '../repository-root.ts';
import type { Files } from './plant.ts';

/** A temporary copy of the whole tree in which checks run as they do in the original. */
export interface TreeCopy {
  /** Puts files in; resolves with a function that takes them out again. */
  readonly put: (files: Files) => Promise<() => Promise<void>>;
  readonly run: (program: string, args: readonly string[]) => Promise<CommandResult>;
  readonly remove: () => Promise<void>;
}

export interface CommandResult {
  readonly isGreen: boolean;
  readonly output: string;
}

/**
 * Copies sources and the workspaces' small node_modules folders, whose relative links then lead to the copied
 * packages; the store of foreign packages is shared by one link.
 */
export async function copyTree(): Promise<TreeCopy> {
  const root = await mkdtemp(path.join(tmpdir(), 'slova-planted-'));
  await cp(repositoryRoot, root, { recursive: true, verbatimSymlinks: true, filter: isWanted });
  await symlink(path.join(repositoryRoot, 'node_modules'), path.join(root, 'node_modules'));
  // The tools find .gitignore and the root of the workspace by the repository.
  await execute('git', ['init', '--quiet'], root);
  return {
    put: async (files) => {
      const undo = await Promise.all(
        Object.entries(files).map(([file, text]) => put(path.join(root, file), text)),
      );
      return async () => {
        await Promise.all(undo.map((restore) => restore()));
      };
    },
    run: (program, args) => execute(program, args, root),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

function isWanted(source: string): boolean {
  const relative = path.relative(repositoryRoot, source);
  return relative !== 'node_modules' && !unwanted.has(path.basename(source));
}

const unwanted: ReadonlySet<string> = new Set([
  '.git',
  '.data',
  '.turbo',
  'dist',
  'coverage',
  'test-results',
]);

async function put(file: string, text: Files[string]): Promise<() => Promise<void>> {
  if (text === null || text === undefined) return () => Promise.resolve();
  const before = await readFile(file, 'utf8').catch(() => undefined);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, typeof text === 'string' ? text : text(before ?? ''));
  return () => (before === undefined ? rm(file) : writeFile(file, before));
}

function execute(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<{ isGreen: boolean; output: string }> {
  const options = {
    cwd,
    env: childEnvironment({ NO_COLOR: '1', FORCE_COLOR: '0' }),
    maxBuffer: 64 * 1024 * 1024,
  };
  return new Promise((resolve) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      resolve({ isGreen: error === null, output: stdout + stderr });
    });
  });
}
