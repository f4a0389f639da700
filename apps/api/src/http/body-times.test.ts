import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fastify } from 'fastify';
import type { FastifyInstance, preParsingAsyncHookHandler } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { bodyTimes } from './body-times.ts';
import { transfer } from './transfer.ts';

const long = 600_000;
let app: FastifyInstance;
afterEach(() => app.close());

/** A host with one route for files and one for all else; the port. */
async function aHost(times: Partial<Parameters<typeof bodyTimes>[1]>): Promise<number> {
  app = fastify({ forceCloseConnections: true });
  bodyTimes(app, { wholeMs: long, silenceMs: long, uploadMs: long, ...times });
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  app.post('/files', { config: { isUpload: true } }, async ({ body }) => ({ length: String(body).length }));
  const refuse = { config: { isUpload: true }, preParsing: refused } as const;
  app.post('/refused', refuse, async () => 'never');
  app.post('/words', async ({ body }) => ({ length: String(body).length }));
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

const refused: preParsingAsyncHookHandler = async (_request, reply) => reply.code(401).send({});

/** Sends so many letters of a body of 10, one every 20 ms; resolves to what came back once the connection is closed. */
async function sendSlowly(
  port: number,
  path: string,
  letters: number,
  connection: 'close' | 'keep-alive' = 'close',
): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  socket.on('error', () => {});
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const head = `POST ${path} HTTP/1.1\r\nHost: slova\r\nConnection: ${connection}\r\nContent-Type: text/x\r\nContent-Length: 10\r\n\r\n`;
  socket.write(head);
  for (let sent = 0; sent < letters && !socket.destroyed; sent += 1) {
    await pause(20);
    socket.write('a');
  }
  await closed;
  return answer;
}

test('a body that comes too slowly is not waited for', async () => {
  const port = await aHost({ wholeMs: 50 });
  expect(await sendSlowly(port, '/words', 9)).toMatch(/^HTTP\/1\.1 408 /u);
});

test('a file may come as slowly, as long as it comes', async () => {
  const port = await aHost({ wholeMs: 50 });
  expect(await sendSlowly(port, '/files', 10)).toContain('{"length":10}');
});

test('a file that stops coming is not waited for', async () => {
  const port = await aHost({ silenceMs: 100 });
  expect(await sendSlowly(port, '/files', 2)).not.toContain('length');
});

test('a file has its time too', async () => {
  const port = await aHost({ uploadMs: 50 });
  expect(await sendSlowly(port, '/files', 9)).toMatch(/^HTTP\/1\.1 408 /u);
});

test('a file that was refused is waited for no longer than any body', async () => {
  const port = await aHost({ wholeMs: 50 });
  expect(await sendSlowly(port, '/refused', 2, 'keep-alive')).toMatch(/^HTTP\/1\.1 401 /u);
});

test('imports are files', async () => {
  const host = fastify();
  const uploads: string[] = [];
  host.addHook('onRoute', ({ url, config }) => void (config?.isUpload && uploads.push(url)));
  transfer(host, {} as never, {} as never);
  expect(uploads).toEqual(['/imports']);
});
