import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { assertPortFree, freeLoopbackPort } from './port.ts';

test('a taken port is one line that says what to do', async () => {
  const server = await listening();
  const port = portOf(server);
  try {
    await expect(assertPortFree('127.0.0.1', port)).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken by another program; stop it or set PORT.`,
    );
  } finally {
    server.close();
  }
  await once(server, 'close');
  await expect(assertPortFree('127.0.0.1', port)).resolves.toBeUndefined();
});

test('an address of another machine is named as the reason', async () => {
  await expect(assertPortFree('192.0.2.1', 3000)).rejects.toThrow(
    'HOST 192.0.2.1 is not an address of this machine.',
  );
});

test('the remembered database port is kept while it is free and replaced when it is not', async () => {
  const server = await listening();
  const taken = portOf(server);
  try {
    const fresh = await freeLoopbackPort(taken);
    expect(fresh).not.toBe(taken);
    expect(await freeLoopbackPort(fresh)).toBe(fresh);
  } finally {
    server.close();
  }
});

async function listening(): Promise<Server> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
