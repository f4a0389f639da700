import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { freePort } from './free-port.ts';
import { makeRunFolder } from './run-folder.ts';
import type { TestServer } from './test-server.ts';

/** Starts a private Redis for one run; undefined where no `redis-server` is installed. */
export async function startRedis(): Promise<TestServer | undefined> {
  const folder = await makeRunFolder('redis');
  const port = await freePort();
  const server = spawn('redis-server', ['--port', String(port), '--dir', folder, ...settings], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const removeFolder = (): Promise<void> => rm(folder, { recursive: true, force: true });
  if (!(await isReady(server))) {
    await removeFolder();
    return undefined;
  }
  const kill = (): boolean => server.kill('SIGKILL');
  process.once('exit', kill);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      process.off('exit', kill);
      const gone = once(server, 'exit');
      server.kill('SIGTERM');
      await gone;
      await removeFolder();
    },
  };
}

const settings: readonly string[] = [
  '--bind',
  '127.0.0.1',
  '--save',
  '',
  '--appendonly',
  'no',
  '--maxmemory-policy',
  'noeviction',
];

/** False when the program is missing; throws when it is there but does not come up. */
function isReady(server: ChildProcess): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? resolve(false) : reject(error),
    );
    server.once('exit', (code) => reject(new Error(`redis-server stopped with code ${code}`)));
    server.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.includes('Ready to accept connections')) resolve(true);
    });
  });
}
