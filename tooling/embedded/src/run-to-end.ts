import { spawn } from 'node:child_process';
import type { DatabaseUser } from './database-user.ts';

type RunOptions = Readonly<{
  signal: AbortSignal;
  env: Readonly<Record<string, string>>;
  user?: DatabaseUser | undefined;
  input?: string;
  cwd?: string;
}>;

/** How a program failed: its name and code in `message`, the end of what it said in `lastLines`. */
export type ProgramFailure = Error & Readonly<{ lastLines: string }>;

/**
 * Runs a program that ends by itself and returns what it wrote to standard output.
 * @throws a {@link ProgramFailure} when it fails, and the abort reason when it was stopped.
 */
export function runToEnd(program: string, args: readonly string[], options: RunOptions): Promise<string> {
  options.signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...options.user,
      // Away from the terminal: Ctrl-C is ours to translate into an orderly stop.
      detached: true,
      cwd: options.cwd ?? '/',
      env: options.env,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const abort = (): void => void child.kill('SIGTERM');
    options.signal.addEventListener('abort', abort);
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', reject);
    child.on('close', (code, killedBy) => {
      options.signal.removeEventListener('abort', abort);
      if (options.signal.aborted) reject(options.signal.reason);
      else if (code === 0) resolve(output);
      else reject(failure(program, code ?? killedBy, lastLines(errors + output)));
    });
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}

function failure(program: string, ending: number | string | null, lines: string): ProgramFailure {
  return Object.assign(new Error(`${program} failed (${ending}): ${lines}`), { lastLines: lines });
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-20).join('\n');
}
