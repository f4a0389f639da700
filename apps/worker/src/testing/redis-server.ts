import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@slova/vitest/servers';

/** A Redis of a test's own, with an append-only file, that can be killed and started again on the same port. */
export type RedisServer = {
  readonly url: string;
  readonly start: () => Promise<void>;
  /** Kills it without a chance to put anything in order. */
  readonly kill: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

export async function aRedisServer(): Promise<RedisServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'slova-worker-redis-'));
  const port = await freePort();
  let server: ChildProcess | undefined;
  const kill = async (): Promise<void> => {
    if (!server) return;
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await gone;
    server = undefined;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    async start() {
      const started = spawn('redis-server', ['--port', String(port), '--dir', folder, ...settings], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      server = started;
      for await (const chunk of started.stdout) {
        if (String(chunk).includes('Ready to accept connections')) break;
      }
    },
    async remove() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const settings = [
  '--bind',
  '127.0.0.1',
  '--save',
  '',
  '--appendonly',
  'yes',
  '--maxmemory-policy',
  'noeviction',
];
