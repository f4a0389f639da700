import { setTimeout as pause } from 'node:timers/promises';
import { fastify } from 'fastify';
import { expect, test } from 'vitest';
import { preparationTime } from './preparation-time.ts';

test('a file that takes long to make is waited for, any other silence is not', async () => {
  const app = fastify({ connectionTimeout: 100 });
  preparationTime(app);
  const slowly = async (): Promise<string> => {
    await pause(400);
    return 'made';
  };
  app.get('/file', { config: { preparesMs: 60_000 } }, slowly);
  app.get('/words', slowly);
  try {
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    expect(await (await fetch(`${address}/file`)).text()).toBe('made');
    await expect(fetch(`${address}/words`)).rejects.toThrow('fetch failed');
  } finally {
    await app.close();
  }
});
