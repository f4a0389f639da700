import { procedures, restRoutes } from '@slova/trpc';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeckInTheLibrary } from './testing/a-library.ts';
import { callTrpc } from './testing/call-trpc.ts';
import { databaseFingerprint } from './testing/database-fingerprint.ts';
import type { Person } from './testing/people.ts';
import { aPerson } from './testing/people.ts';
import { sampleInputs } from './testing/sample-inputs.ts';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';

type Forgery = {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: (input: unknown) => string | FormData | null;
};

const json = (input: unknown): string | null => (input === undefined ? null : JSON.stringify(input));
const asJson = { 'content-type': 'application/json', 'x-slova': '1' };

/** What another site can make a browser send, and what it could if one of the defences were missing. */
const forgeries: Readonly<Record<string, Forgery>> = {
  'a multipart form': { headers: { 'x-slova': '1' }, body: formOf },
  'a form as old as the web': {
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-slova': '1' },
    body: json,
  },
  'JSON that calls itself text': { headers: { 'content-type': 'text/plain', 'x-slova': '1' }, body: json },
  'JSON that calls itself text, by a comma': {
    headers: { 'content-type': 'text/plain; application/json', 'x-slova': '1' },
    body: json,
  },
  'a foreign Origin': { headers: { ...asJson, origin: 'https://evil.example' }, body: json },
  'an opaque Origin': { headers: { ...asJson, origin: 'null' }, body: json },
  'a look-alike Origin': { headers: { ...asJson, origin: 'http://localhost:3000.evil.example' }, body: json },
  'a cross-site request': { headers: { ...asJson, 'sec-fetch-site': 'cross-site' }, body: json },
  'a neighbour of the same site': { headers: { ...asJson, 'sec-fetch-site': 'same-site' }, body: json },
};

let api: ApiUnderTest;
let administrator: Person;
let samples: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  api = await startApi();
  administrator = await aPerson(api, 'administrator');
  const { id: userId, email } = await aPerson(api);
  const deckId = await aDeckInTheLibrary(api);
  await callTrpc(api.origin, 'learning.enrol', {
    input: { deckId: await aDeckInTheLibrary(api) },
    cookie: administrator.cookie,
  });
  samples = sampleInputs({
    deckId,
    userId,
    email,
  });
});
afterAll(() => api.stop());

describe('T-07 forged requests (ASVS V3.5)', () => {
  const mutations = [...procedures()].filter(([, { type }]) => type === 'mutation').map(([name]) => name);

  it.each(Object.keys(forgeries))(
    'changes nothing by %s, whatever mutation or REST route it is for',
    async (name) => {
      const forged = { trpc: mutations.map((each) => [each, `/trpc/${each}`, 'POST']), rest: restWrites() };
      const { headers, body } = forgeries[name] as Forgery;
      const before = await databaseFingerprint(api);
      for (const [procedure = '', address = '', method = ''] of [...forged.trpc, ...forged.rest]) {
        const request = {
          method,
          headers: { ...headers, cookie: administrator.cookie },
          body: body(samples[procedure]),
        };
        const response = await fetch(api.origin + address, request);
        // A REST call that has no body says nothing of its type; all else must be refused.
        expect([403, 415], `${method} ${address}: ${await response.text()}`).toContain(response.status);
      }
      expect(await databaseFingerprint(api)).toBe(before);
    },
  );

  it.each(mutations)('refuses %s without the header that only our own pages can set', async (name) => {
    const before = await databaseFingerprint(api);
    const call = { input: samples[name], cookie: administrator.cookie, headers: { 'x-slova': '0' } };
    expect((await callTrpc(api.origin, name, call)).status).toBe(403);
    const asQuery = await fetch(
      `${api.origin}/trpc/${name}?input=${encodeURIComponent(JSON.stringify(samples[name] ?? null))}`,
      {
        headers: { 'x-slova': '1', cookie: administrator.cookie },
      },
    );
    expect(asQuery.status).toBe(405);
    expect(await databaseFingerprint(api)).toBe(before);
  });

  it('does not name attempts for a page of another site that asks with our cookie', async () => {
    const { deckId } = samples['learning.session'] as { deckId: string };
    const before = await databaseFingerprint(api);
    const headers = { cookie: administrator.cookie, 'sec-fetch-site': 'cross-site' };
    expect((await fetch(`${api.origin}/api/v1/learning/session?deckId=${deckId}`, { headers })).status).toBe(
      403,
    );
    expect(await databaseFingerprint(api)).toBe(before);
  });

  it('lets the same calls through when they are our own, so that the above can fail', async () => {
    const before = await databaseFingerprint(api);
    const call = {
      input: samples['users.update'],
      cookie: administrator.cookie,
      headers: { 'sec-fetch-site': 'same-origin' },
    };
    expect((await callTrpc(api.origin, 'users.update', call)).status).toBe(200);
    expect(await databaseFingerprint(api)).not.toBe(before);
  });

  it('runs queries on connections where PostgreSQL itself refuses every change', async () => {
    const { readOnly } = api.connections;
    await expect(readOnly.sql`update learners set display_name = 'x'`).rejects.toMatchObject({
      code: '25006',
    });
    await expect(readOnly.db.execute("delete from learners where display_name = 'x'")).rejects.toMatchObject({
      cause: { code: '25006' },
    });
  });

  it('tries one password per request: signing in cannot be batched (ASVS V6.3.1)', async () => {
    const batch = Object.fromEntries(Array.from({ length: 3 }, (_, index) => [index, samples['auth.login']]));
    const response = await fetch(`${api.origin}/trpc/auth.login,auth.login,auth.login?batch=1`, {
      method: 'POST',
      headers: { ...asJson },
      body: JSON.stringify(batch),
    });
    expect(response.status).toBe(400);
  });
});

function restWrites(): string[][] {
  return restRoutes()
    .filter(({ method }) => method !== 'GET')
    .map(({ procedure, path, method }) => {
      const { deckId = '' } = (samples[procedure] ?? {}) as { deckId?: string };
      return [procedure, `/api/v1/${path.replace('{deckId}', deckId)}`, method];
    });
}

function formOf(input: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(input ?? { any: 'thing' })) form.append(name, String(value));
  return form;
}
