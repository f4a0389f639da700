import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { waitUntil } from './deadline.ts';
import { processStartMark } from './process-identity.ts';

test('what a killed launcher started is ended by the guard', async () => {
  const guardModule = new URL('process-guard.ts', import.meta.url).href;
  const childModule = new URL('child-process.ts', import.meta.url).href;
  const script = `
    const { startProcessGuard } = await import(${JSON.stringify(guardModule)});
    const { startChild } = await import(${JSON.stringify(childModule)});
    const guard = await startProcessGuard();
    const child = await startChild({ name: 'child', program: 'sleep', args: ['60'], env: process.env, cwd: '/', onLine: () => {} });
    guard.watch(child.identity.pid);
    console.log(child.identity.pid);
  `;
  const launcher = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [chunk] = (await once(launcher.stdout, 'data')) as [Buffer];
  const child = Number(chunk.toString());
  expect(processStartMark(child)).toBeDefined();

  launcher.kill('SIGKILL');

  expect(await waitUntil(() => processStartMark(child) === undefined, { timeoutMs: 30_000 })).toBe(true);
});
