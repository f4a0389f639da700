import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { problem } from './problem.ts';

/** The account PostgreSQL runs as when we are root ourselves. */
export type DatabaseUser = Readonly<{ uid: number; gid: number }>;

/**
 * PostgreSQL refuses to run as root. As root we use the owner of an existing cluster, else the user `postgres`, which
 * is created when the machine has none. As anybody else there is nothing to change: undefined.
 */
export function databaseUser(cluster: string): DatabaseUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return ownerOf(cluster) ?? accountNamed('postgres') ?? createAccount();
}

function ownerOf(folder: string): DatabaseUser | undefined {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return stat === undefined || stat.uid === 0 ? undefined : { uid: stat.uid, gid: stat.gid };
}

function accountNamed(name: string): DatabaseUser | undefined {
  try {
    const read = (flag: string): number =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: read('-u'), gid: read('-g') };
  } catch {
    return undefined;
  }
}

function createAccount(): DatabaseUser {
  try {
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
      {
        stdio: 'pipe',
      },
    );
  } catch {
    // The look-up below decides: another process may have created it in the meantime.
  }
  const account = accountNamed('postgres');
  if (account === undefined) {
    throw problem(
      'PostgreSQL cannot run as root and no user "postgres" could be created; start as an ordinary user.',
    );
  }
  return account;
}
