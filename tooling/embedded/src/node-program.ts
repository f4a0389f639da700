import { join } from 'node:path';
import { repositoryRoot } from './repository-root.ts';

/** How to run the entry of one of our apps: Node runs the sources as they are. */
export function nodeProgram(app: 'api' | 'worker' | 'cli', options: readonly string[] = []): NodeProgram {
  const preload = new URL('short-resolution.ts', import.meta.url).href;
  return {
    program: process.execPath,
    args: [...options, `--import=${preload}`, join(repositoryRoot, 'apps', app, 'src/main.ts')],
    cwd: repositoryRoot,
  };
}

type NodeProgram = Readonly<{ program: string; args: readonly string[]; cwd: string }>;
