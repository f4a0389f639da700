import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChild, type ChildProcess } from './child-process.ts';
import type { DatabaseUser } from './database-user.ts';
import { waitUntil } from './deadline.ts';
import { POSTGRES_ENVIRONMENT, type PostgresBinaries } from './postgres-binaries.ts';
import { problem } from './problem.ts';

type ServerPlan = Readonly<{
  binaries: PostgresBinaries;
  cluster: string;
  port: number;
  logFile: string;
  user: DatabaseUser | undefined;
  signal: AbortSignal;
  /** Called as soon as the process exists, before it is ready. */
  onStarted: (server: ChildProcess) => void;
}>;

/**
 * Starts PostgreSQL on the loopback address and waits until it takes connections.
 * @throws a problem with PostgreSQL's own last word when it does not come up within a minute.
 */
export async function startPostgresServer(plan: ServerPlan): Promise<ChildProcess> {
  const server = await spawnServer(plan);
  plan.onStarted(server);
  const isSettled = (): Promise<boolean> | true =>
    server.hasExited() || isReady(plan.cluster, server.identity.pid);
  const settled = await waitUntil(isSettled, { timeoutMs: 60_000, signal: plan.signal });
  if (settled && !server.hasExited()) return server;
  await server.stop();
  throw problem(`PostgreSQL did not start: ${lastWord(plan.logFile)} (more in ${plan.logFile})`);
}

async function spawnServer({ binaries, cluster, port, logFile, user }: ServerPlan): Promise<ChildProcess> {
  const log = openSync(logFile, isLong(logFile) ? 'w' : 'a', 0o640);
  try {
    return await startChild({
      name: 'PostgreSQL',
      program: binaries.postgres,
      args: ['-D', cluster, '-p', String(port), ...SETTINGS.flatMap((setting) => ['-c', setting])],
      env: POSTGRES_ENVIRONMENT,
      cwd: '/',
      outputFile: log,
      user,
      // "Fast": open transactions are rolled back, everything committed is on disk. "Immediate" recovers at next start.
      stopSignal: 'SIGINT',
      insistSignal: 'SIGQUIT',
      graceMs: 30_000,
    });
  } finally {
    closeSync(log);
  }
}

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'max_connections=200',
];

/** PostgreSQL writes its state into the eighth line of postmaster.pid. */
async function isReady(cluster: string, pid: number): Promise<boolean> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

function isLong(logFile: string): boolean {
  return (statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000;
}

function lastWord(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n');
  const line = lines.findLast((text) => /FATAL|PANIC/.test(text)) ?? lines.at(-1) ?? 'no reason given';
  return line.replace(/^.*?(FATAL|PANIC):\s*/, '');
}
