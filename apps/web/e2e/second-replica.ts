import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { databaseUrl } from './database-url.ts';

/** A second API and a second worker beside the instance under test, on its database and its Redis. */
export type SecondReplica = { readonly url: string; readonly stop: () => Promise<void> };

const root = new URL('../../..', import.meta.url).pathname;
const readyWithinMs = 30_000;

/** Starts both as operators do, with nothing but the environment, and waits until each says that it is ready. */
export async function startSecondReplica(): Promise<SecondReplica> {
  const data = process.env['SLOVA_DATA_DIR'] ?? '';
  const env = {
    ...process.env,
    DATABASE_URL: await databaseUrl(),
    SESSION_SECRET: (await readFile(path.join(data, 'secrets/session-secret'), 'utf8')).trim(),
    PORT: '0',
  };
  const worker = start('apps/worker/src/main.ts', env);
  const api = start('apps/api/src/main.ts', env);
  const stop = async (): Promise<void> => {
    await Promise.all([ended(api), ended(worker)]);
  };
  try {
    await said(worker, 'worker ready');
    const line = await said(api, 'api ready');
    return { url: (JSON.parse(line) as { address: string }).address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function start(program: string, env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [program], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

/** The first log line with these words. */
function said(child: ChildProcess, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const line = text.split('\n').find((each) => each.includes(words));
      if (line !== undefined) resolve(line);
    });
    child.once('exit', () => reject(new Error(`it ended before "${words}":\n${text}`)));
    setTimeout(() => reject(new Error(`"${words}" was not said in time:\n${text}`)), readyWithinMs).unref();
  });
}
