import path from 'node:path';

/** The folder with pnpm-workspace.yaml, wherever the command was typed. */
export const repositoryRoot = path.resolve(import.meta.dirname, '../../..');
