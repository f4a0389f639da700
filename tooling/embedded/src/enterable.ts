import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseUser } from './database-user.ts';
import { problem } from './problem.ts';

/**
 * PostgreSQL runs as its own user when we are root, and that user has to pass through every folder above its files.
 * @throws a problem that names the first folder it may not enter and what helps.
 */
export function assertEnterable(folder: string, user: DatabaseUser, remedy: string): void {
  const closed = foldersDownTo(folder).find((path) => !mayEnter(path, user));
  if (closed === undefined) return;
  throw problem(
    `The database user (uid ${user.uid}) may not enter ${closed}; run "chmod o+x ${closed}" or ${remedy}.`,
  );
}

/** The folder and all its parents, outermost first. */
function foldersDownTo(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [...foldersDownTo(parent), folder];
}

function mayEnter(folder: string, user: DatabaseUser): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === user.uid) return (mode & 0o100) !== 0;
  if (gid === user.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
