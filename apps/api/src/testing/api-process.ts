import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';

export type ApiProcess = {
  readonly child: ChildProcess;
  /** Resolves with its address once it says that it is ready; rejects with what it said instead when it ends. */
  readonly ready: Promise<string>;
  /** How it ended and what it wrote to standard error. */
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
};

// As the launcher does: most of a start is reading the same sources again.
const compileCache = path.join(import.meta.dirname, '../../node_modules/.cache/compiled');

/** The API as operators start it: a process of its own, by its environment alone. */
export function startApiProcess(env: Readonly<Record<string, string>>): ApiProcess {
  const main = path.join(import.meta.dirname, '../main.ts');
  const child = spawn(process.execPath, [main], {
    env: { HOST: '127.0.0.1', PORT: '0', NODE_COMPILE_CACHE: compileCache, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let stdout = '';
  let stderr = '';
  child.stderr?.on('data', (piece: Buffer) => (stderr += piece.toString()));
  // Not by 'close', which never comes for a child whose channel we have closed ourselves.
  const ended = Promise.all([once(child, 'exit'), finished(child.stderr as Readable)]).then(([[code]]) => ({
    code: code as number | null,
    stderr,
  }));
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (piece: Buffer) => {
      stdout += piece.toString();
      const line = stdout.split('\n').find((each) => each.includes('"api ready"'));
      if (line?.endsWith('}')) resolve((JSON.parse(line) as { address: string }).address);
    });
    void ended.then(({ code }) => reject(new Error(`It ended with code ${code}: ${stderr}${stdout}`)));
  });
  // Tests of failing starts never ask.
  ready.catch(() => {});
  return { child, ready, ended };
}
