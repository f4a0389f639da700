import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { processStartMark } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';

/** A process of ours that is meant to run until we stop it. */
export type ChildProcess = Readonly<{
  name: string;
  identity: ProcessIdentity;
  /** Resolves, never rejects, with a few words on how it ended. */
  exited: Promise<string>;
  hasExited: () => boolean;
  /** Asks it to stop, insists after the grace period, and resolves when it is gone. */
  stop: () => Promise<void>;
}>;

export type ChildPlan = Readonly<{
  name: string;
  program: string;
  args: readonly string[];
  env: Readonly<Record<string, string>>;
  cwd: string;
  /** Every line it writes, to standard output and standard error; without them the output goes to `outputFile`. */
  onLine?: (line: string) => void;
  onErrorLine?: (line: string) => void;
  outputFile?: number;
  user?: Readonly<{ uid: number; gid: number }> | undefined;
  stopSignal?: NodeJS.Signals;
  insistSignal?: NodeJS.Signals;
  graceMs?: number;
}>;

/**
 * Starts a process in its own session, so that a Ctrl-C in the terminal reaches the launcher alone and everything
 * stops in the launcher's order.
 */
export async function startChild(plan: ChildPlan): Promise<ChildProcess> {
  const output = plan.outputFile ?? 'pipe';
  const child = spawn(plan.program, plan.args, {
    ...plan.user,
    detached: true,
    cwd: plan.cwd,
    env: plan.env,
    stdio: ['ignore', output, output],
  });
  const exited = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
  if (child.stdout !== null) readLines(child.stdout, plan.onLine);
  if (child.stderr !== null) readLines(child.stderr, plan.onErrorLine ?? plan.onLine);
  await once(child, 'spawn');
  const pid = child.pid ?? 0;
  const hasExited = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    name: plan.name,
    identity: { pid, startMark: processStartMark(pid) ?? 'ended' },
    exited,
    hasExited,
    stop: async () => {
      if (hasExited()) return;
      child.kill(plan.stopSignal ?? 'SIGTERM');
      const insist = setTimeout(() => child.kill(plan.insistSignal ?? 'SIGKILL'), plan.graceMs ?? 15_000);
      await exited;
      clearTimeout(insist);
    },
  };
}

function readLines(input: Readable, onLine: (line: string) => void = () => {}): void {
  createInterface({ input }).on('line', onLine);
}
