import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Ends our processes when the launcher is killed in a way it cannot answer (SIGKILL, out of memory). */
export type ProcessGuard = Readonly<{
  watch: (pid: number) => void;
  /** Dismisses the guard; call it when everything it watched is gone. */
  dismiss: () => Promise<void>;
}>;

/** Starts the guard: a shell of one megabyte that waits for our end of a pipe to close. */
export async function startProcessGuard(): Promise<ProcessGuard> {
  const script = fileURLToPath(new URL('process-guard.sh', import.meta.url));
  const guard = spawn('/bin/sh', [script], { detached: true, cwd: '/', stdio: ['pipe', 'ignore', 'ignore'] });
  const exited = once(guard, 'exit');
  guard.stdin.on('error', () => {});
  await once(guard, 'spawn');
  return {
    watch: (pid) => guard.stdin.write(`${pid}\n`),
    dismiss: async () => {
      guard.kill('SIGKILL');
      await exited;
    },
  };
}
