import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from './process-identity.ts';
import { onRunnerEnd, runnerChain } from './runner-chain.ts';

test('the runners above a process are found up to the outermost, and the end of the outermost is noticed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'slova-runner-'));
  // npx → sh -c → pnpm → sleep, started by a shell that is the operator's own.
  await script(join(folder, 'npx'), `sh -c '${folder}/pnpm start; true'; true`);
  await script(join(folder, 'pnpm'), 'sleep 60 & echo $!; wait');
  const shell = spawn('sh', ['-c', `${folder}/npx pnpm start; true`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  try {
    const [chunk] = (await once(shell.stdout, 'data')) as [Buffer];
    const chain = runnerChain(Number(chunk.toString()));
    expect(chain.map(({ pid }) => commandLine(pid))).toEqual([
      `/bin/sh ${folder}/pnpm start`,
      `sh -c ${folder}/pnpm start; true`,
      `/bin/sh ${folder}/npx pnpm start`,
    ]);

    const noticed = new Promise<void>((resolve) => void onRunnerEnd(chain, resolve));
    process.kill(chain.at(-1)!.pid, 'SIGTERM');
    await keepAlive(noticed);
  } finally {
    process.kill(-shell.pid!, 'SIGKILL');
    await rm(folder, { recursive: true });
  }
});

async function script(file: string, body: string): Promise<void> {
  await writeFile(file, `#!/bin/sh\n${body}\n`);
  await chmod(file, 0o755);
}

/** The look-out holds no process open by itself. */
async function keepAlive(promise: Promise<void>): Promise<void> {
  const timer = setInterval(() => {}, 1_000);
  await promise;
  clearInterval(timer);
}
