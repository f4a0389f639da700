import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, chmod } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment } from './env.ts';

/** A whole Slova of its own in a temporary folder: durable PostgreSQL, API, worker. */
export type Instance = {
  readonly url: string;
  readonly databaseUrl: string;
  readonly stop: () => Promise<void>;
};

const launcher = fileURLToPath(new URL('../../embedded/src/start.ts', import.meta.url));
const startWithinMs = 180_000;

/** Starts it as `pnpm start` does, with whatever is added to its environment, and waits until it is ready. */
export async function startInstance(added: Readonly<Record<string, string>> = {}): Promise<Instance> {
  const folder = await mkdtemp(join(tmpdir(), 'slova-bench-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  const env = environment({
    SLOVA_DATA_DIR: join(folder, 'data'),
    PORT: String(port),
    LOG_LEVEL: 'warn',
    ...added,
  });
  const child = spawn(process.execPath, [launcher], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await untilReady([child.stdout, child.stderr], ended);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}`, databaseUrl: await databaseUrlIn(join(folder, 'data')), stop };
}

async function untilReady(outputs: readonly NodeJS.ReadableStream[], ended: Promise<void>): Promise<void> {
  let text = '';
  const ready = new Promise<void>((resolve) => {
    const hear = (chunk: Buffer): void => {
      text += chunk.toString();
      if (text.includes('Slova is ready')) resolve();
    };
    for (const output of outputs) output.on('data', hear);
  });
  const failed = ended.then(() => Promise.reject(new Error(`Slova did not start:\n${text}`)));
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`Slova was not ready in time:\n${text}`)), startWithinMs).unref();
  });
  await Promise.race([ready, failed, late]);
}

async function databaseUrlIn(data: string): Promise<string> {
  const read = async (name: string): Promise<string> => (await readFile(join(data, name), 'utf8')).trim();
  const [password, port] = await Promise.all([read('secrets/database-password'), read('postgres-port')]);
  return `postgresql://slova:${password}@127.0.0.1:${port}/slova`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
