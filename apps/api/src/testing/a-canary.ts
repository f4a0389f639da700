import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { once } from 'node:events';

export type Canary = {
  /** Ways to write addresses that all lead here, with a redirect from one to another among them. */
  readonly addresses: readonly string[];
  /** How many have come. */
  readonly connections: () => number;
  readonly stop: () => void;
};

/** Servers on loopback that nobody has any reason to ask: each connection to them is one that somebody was talked into. */
export async function startCanary(): Promise<Canary> {
  let count = 0;
  const listen = async (host: string, redirectTo: string | null) => {
    const server = createServer((_request, reply) => {
      if (redirectTo !== null) void reply.writeHead(302, { location: redirectTo });
      reply.end('canary');
    });
    server.on('connection', () => (count += 1));
    await once(server.listen(0, host), 'listening');
    return { server, port: (server.address() as AddressInfo).port };
  };
  const plain = await listen('127.0.0.1', null);
  const hidden = await listen('127.0.0.1', null);
  const redirecting = await listen('127.0.0.1', `http://127.0.0.1:${hidden.port}/`);
  const sixth = await listen('::1', null);
  // Also as a name that leads here only when it is looked up, as a rebound one does.
  const hosts = ['127.0.0.1', 'localhost', '127.1', '2130706433', '0x7f000001', '[::ffff:127.0.0.1]'];
  return {
    addresses: [
      ...hosts.map((host) => `http://${host}:${plain.port}/`),
      `http://127.0.0.1:${redirecting.port}/`,
      `http://[::1]:${sixth.port}/`,
    ],
    connections: () => count,
    stop: () => [plain, hidden, redirecting, sixth].forEach(({ server }) => server.close()),
  };
}
