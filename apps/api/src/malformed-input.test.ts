import { connect } from 'node:net';
import { procedures } from '@slova/trpc';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeckInTheLibrary, aDeckOf } from './testing/a-library.ts';
import { answered, callTrpc } from './testing/call-trpc.ts';
import type { Person } from './testing/people.ts';
import { aPerson } from './testing/people.ts';
import { sampleInputs } from './testing/sample-inputs.ts';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';

const inputs = 10_000;
const atOnce = 8;

let api: ApiUnderTest;
let administrator: Person;
let samples: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  api = await startApi();
  administrator = await aPerson(api, 'administrator');
  const { id: userId, email } = await aPerson(api);
  const deckId = await aDeckInTheLibrary(api);
  await callTrpc(api.origin, 'learning.enrol', { input: { deckId }, cookie: administrator.cookie });
  const own = await aDeckOf(api, administrator.id);
  samples = sampleInputs({ deckId, userId, email, ...own });
});
afterAll(() => api.stop());

describe('T-05 malformed input (ASVS V2.2.1)', () => {
  it(
    'is refused or served, never a failure: 10 000 inputs over all procedures',
    { timeout: 400_000 },
    async () => {
      const calls = fc.sample(aCall(), { numRuns: inputs, seed: 20_261_122 });
      const failures: unknown[] = [];
      const statuses = new Map<number, number>();
      const queue = calls.values();
      await Promise.all(
        Array.from({ length: atOnce }, async () => {
          for (const { name, input } of queue) {
            const { status, text } = await callTrpc(api.origin, name, {
              input,
              cookie: administrator.cookie,
            });
            statuses.set(status, (statuses.get(status) ?? 0) + 1);
            if (status >= 500) failures.push({ name, input, status, text });
          }
        }),
      );
      expect(failures.slice(0, 3)).toEqual([]);
      // The inputs reach what they are meant to try: some are refused by their shape, others get through to the rows.
      expect(statuses.get(400) ?? 0).toBeGreaterThan(inputs / 10);
      expect(statuses.get(200) ?? 0).toBeGreaterThan(inputs / 100);
      expect(statuses.get(404) ?? 0).toBeGreaterThan(inputs / 100);
      await isAlive();
    },
  );

  it('does not poison prototypes', async () => {
    const poison =
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"displayName":"x"}';
    for (const address of ['/trpc/users.update', '/api/v1/users/me']) {
      const method = address.startsWith('/trpc') ? 'POST' : 'PATCH';
      const response = await fetch(api.origin + address, { method, body: poison, headers: ours() });
      expect(response.status).toBe(400);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  const bodies: Readonly<Record<string, string>> = {
    'no JSON': '{"displayName":',
    'a lone surrogate escape': '{"displayName":"\\ud800"}',
    'an array 50 000 deep': '['.repeat(50_000) + ']'.repeat(50_000),
    'an object 20 000 deep': '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000),
    'a number without end': `{"dayStartHour":1${'0'.repeat(10_000)}}`,
    'bare null': 'null',
    'a bare string': '"text"',
    nothing: '',
    spaces: '   ',
    'a NUL': '\u0000',
  };
  it.each(Object.keys(bodies))('refuses a body of %s', async (name) => {
    for (const [method, address] of [
      ['POST', '/trpc/users.update'],
      ['PATCH', '/api/v1/users/me'],
      ['POST', '/trpc/users.update?batch=1'],
    ] as const) {
      const response = await fetch(api.origin + address, {
        method,
        body: bodies[name] ?? '',
        headers: ours(),
      });
      // Nothing at all, or a text of no characters, may also change nothing.
      expect(response.status, `${address}: ${await response.text()}`).toBeLessThan(500);
    }
    await isAlive();
  });

  it('refuses a body beyond 256 KiB without reading it all (ASVS V2.4)', async () => {
    const response = await fetch(`${api.origin}/trpc/users.update`, {
      method: 'POST',
      body: `{"displayName":"${'x'.repeat(300_000)}"}`,
      headers: ours(),
    });
    expect(response.status).toBe(413);
    await isAlive();
  });

  const addresses = [
    '/trpc/',
    '/trpc/nope',
    '/trpc/__proto__',
    '/trpc/constructor',
    '/trpc/toString',
    '/trpc/users.me.me',
    '/trpc/users',
    '/trpc/%00',
    '/trpc/%zz',
    `/trpc/${'a'.repeat(5_000)}`,
    '/trpc/decks.get?input=%7B',
    '/trpc/decks.get?input=%00',
    '/trpc/decks.get?batch=1',
    '/trpc/decks.get,decks.get?batch=1&input=[]',
    '/trpc/decks.get?batch=1&input={"0":null,"-1":1,"__proto__":2}',
    '/trpc/decks.get?input=null',
    '/trpc/decks.get?input=[]',
    `/trpc/${Array.from({ length: 400 }, () => 'users.me').join(',')}?batch=1`,
    '/api/v1/decks/%00',
    '/api/v1/decks/not-a-uuid',
    '/api/v1/decks/..%2f..%2fetc',
    '/api/v1/decks/%F0%9F%92%A9/terms?limit=NaN',
    '/api/v1/learning/session',
    '/api/v1/learning/session?deckId=a&deckId=b',
    '/api/v1/progress/calendar?days=1e9',
    '/api/v1/progress/calendar?days[]=1',
    '/api/v1/progress/forecast?days=-0',
    '/api/v1/%ff',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/admin/%2e%2e/%2e%2e/etc/passwd',
  ];
  it.each(addresses)('refuses the address %s', async (address) => {
    const { status, text } = await answered(await fetch(api.origin + address, { headers: ours() }));
    expect(status, text).toBeGreaterThanOrEqual(400);
    expect(status, text).toBeLessThan(500);
  });

  it('outlives raw bytes that are no HTTP', { timeout: 120_000 }, async () => {
    const noise = [
      'hello\r\n\r\n',
      '\u0000\u0001\u0002',
      'GET / HTTP/9.9\r\n\r\n',
      'GET /\u0000 HTTP/1.1\r\nHost: x\r\n\r\n',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(100_000)}\r\n\r\n`,
      'POST /trpc/users.update HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
      'POST /trpc/users.update HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      'POST /trpc/users.update HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\nffffffffff\r\n',
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    ];
    for (const bytes of noise) expect(await said(bytes)).not.toMatch(/^HTTP\/1.1 [25]/);
    await isAlive();
  });
});

const ours = (): Record<string, string> => ({
  'content-type': 'application/json',
  'x-slova': '1',
  cookie: administrator.cookie,
});

async function isAlive(): Promise<void> {
  expect((await callTrpc(api.origin, 'users.me', { cookie: administrator.cookie })).status).toBe(200);
}

/** A procedure with an input that has the outline of a valid one and anything at all in its places. */
function aCall(): fc.Arbitrary<{ name: string; input: unknown }> {
  // Hashing a password takes its time by intention, and being signed out or suspended would end the test early.
  const apart = [
    'auth.register',
    'auth.login',
    'auth.logout',
    'notifications.onCreated',
    'imports.onProgress',
  ];
  const names = [...procedures().keys()].filter((name) => !apart.includes(name));
  return fc.constantFrom(...names).chain((name) => like(samples[name]).map((input) => ({ name, input })));
}

function like(sample: unknown): fc.Arbitrary<unknown> {
  const outline = outlineOf(sample);
  return fc.oneof({ arbitrary: outline, weight: 6 }, { arbitrary: nasty, weight: 1 });
}

function outlineOf(sample: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(sample)) return fc.array(like(sample[0]), { maxLength: 4 });
  if (typeof sample !== 'object' || sample === null)
    return fc.oneof({ arbitrary: fc.constant(sample), weight: 3 }, { arbitrary: nasty, weight: 1 });
  const fields = Object.fromEntries(Object.entries(sample).map(([key, value]) => [key, like(value)]));
  const known = fc.record(fields, { requiredKeys: Object.keys(fields) });
  const extra = fc.dictionary(
    fc.constantFrom('role', 'id', '__proto__', 'constructor', 'learnerId', 'x'),
    nasty,
    { maxKeys: 2 },
  );
  return fc.oneof(
    { arbitrary: known, weight: 5 },
    { arbitrary: fc.tuple(known, extra).map(([one, other]) => ({ ...one, ...other })), weight: 1 },
  );
}

const nasty: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    '',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\u202e',
    "' or 1=1 --",
    '%',
    '\\',
    '$1',
    '{"a":1}',
    'x'.repeat(5_000),
    '🏳️‍🌈',
  ),
  fc.constantFrom(
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    '00000000-0000-0000-0000-00000000000',
    'not-a-uuid',
  ),
  fc.constantFrom(
    0,
    -0,
    -1,
    1.5,
    1e21,
    1e308,
    -1e308,
    2 ** 31,
    2 ** 53,
    Number.MAX_SAFE_INTEGER,
    true,
    false,
    null,
  ),
  fc.constantFrom(
    '9999-12-31T23:59:59Z',
    '0000-01-01T00:00:00Z',
    '-271821-04-20T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '+275760-09-13T00:00:00.000Z',
  ),
  fc.uuid(),
  fc.string({ unit: 'binary' }),
  fc
    .anything({
      maxDepth: 3,
      withNullPrototype: false,
      key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'toJSON', 'then')),
    })
    .map(jsonable),
);

function jsonable(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? String(each) : each)) ??
      'null',
  );
}

/** The head of what the server says to bytes on a bare connection, or nothing where it just closes. */
function said(bytes: string): Promise<string> {
  const { hostname, port } = new URL(api.origin);
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'));
    // Longer than the server itself waits for the rest of a request.
    const timer = setTimeout(() => {
      reject(new Error(`Neither an answer nor a close for ${JSON.stringify(bytes.slice(0, 60))}`));
      socket.destroy();
    }, 60_000);
    socket.on('error', () => void socket.destroy());
    socket.on('data', (piece) => {
      text += piece.toString('latin1');
      if (text.includes('\r\n\r\n')) socket.destroy();
    });
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(text);
    });
  });
}
