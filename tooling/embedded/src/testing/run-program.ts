import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { waitUntil } from '../deadline.ts';

/** A command of ours as an operator runs it: its own process, seen from outside. */
export type Program = Readonly<{
  pid: number;
  stdout: () => string;
  stderr: () => string;
  /** Waits for text on standard output. */
  prints: (text: string) => Promise<void>;
  exitCode: Promise<number | null>;
  kill: (signal: NodeJS.Signals) => void;
}>;

type RunPlan = Readonly<{
  args?: readonly string[];
  env: Readonly<Record<string, string>>;
  user?: Readonly<{ uid: number; gid: number }>;
}>;

/** Runs one of the entries of this package (`start`, `stop`, `slova`). */
export function runProgram(entry: 'start' | 'stop' | 'slova', { args = [], env, user }: RunPlan): Program {
  const file = fileURLToPath(new URL(`../${entry}.ts`, import.meta.url));
  const child = spawn(process.execPath, [file, ...args], {
    ...user,
    cwd: '/',
    env: { PATH: process.env['PATH'] ?? '', HOME: '/tmp', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const exitCode = once(child, 'close').then(([code]: readonly (number | null)[]) => code ?? null);
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    pid: child.pid ?? 0,
    stdout: () => stdout,
    stderr: () => stderr,
    prints: async (text) => {
      const isThere = await waitUntil(() => stdout.includes(text) || hasEnded(), { timeoutMs: 120_000 });
      if (!isThere || !stdout.includes(text)) throw new Error(`"${text}" never came.\n${stdout}\n${stderr}`);
    },
    exitCode,
    kill: (signal) => void child.kill(signal),
  };
}
