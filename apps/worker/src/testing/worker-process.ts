import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';

/** A real worker: the program as it is started in production, in a process of its own. */
export type WorkerProcess = {
  readonly pid: number;
  /** Resolves when it says that it is ready; rejects with what it wrote when it ends before. */
  readonly ready: Promise<void>;
  /** Resolves when it has ended, with its exit code, or null when a signal killed it. */
  readonly ended: Promise<number | null>;
  readonly isAlive: () => boolean;
  /** What it logged so far, one entry per line. */
  readonly log: readonly { readonly msg: string; readonly level: number }[];
  readonly errors: () => string;
  readonly signal: (name: NodeJS.Signals) => void;
  /** Closes the channel to its parent, where it has one. */
  readonly disconnect: () => void;
};

const program = path.join(import.meta.dirname, '../main.ts');

export function startWorkerProcess(
  env: Readonly<Record<string, string | undefined>>,
  { withChannel = false } = {},
): WorkerProcess {
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: path.join(tmpdir(), 'slova-test-compile-cache'),
      ...env,
    },
    stdio: withChannel ? ['ignore', 'pipe', 'pipe', 'ipc'] : ['ignore', 'pipe', 'pipe'],
  });
  const log: { msg: string; level: number }[] = [];
  const errors: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  // At 'exit' its last words may still be on their way; 'close' never comes for a child whose channel we have closed ourselves.
  const said = [child.stdout, child.stderr].map((stream) => finished(stream as Readable));
  const ended = Promise.all([once(child, 'exit'), ...said]).then(([[code]]) => code as number | null);
  const ready = new Promise<void>((resolve, reject) => {
    if (child.stdout) {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const entry = JSON.parse(line) as { msg: string; level: number };
        log.push(entry);
        if (entry.msg === 'worker ready') resolve();
      });
    }
    void ended.then(() => reject(new Error(`The worker ended before it was ready: ${errors.join('')}`)));
  });
  // Whoever kills it early does not wait for it.
  ready.catch(() => undefined);
  return {
    pid: child.pid ?? 0,
    ready,
    ended,
    log,
    errors: () => errors.join(''),
    isAlive: () => child.exitCode === null && child.signalCode === null,
    signal: (name) => void child.kill(name),
    disconnect: () => child.disconnect(),
  };
}
