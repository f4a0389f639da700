import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callTrpc } from './testing/call-trpc.ts';
import { aPerson, cookieOf, password } from './testing/people.ts';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApi({ registrationsPerHour: 3 });
});
afterAll(() => api.stop());

describe('signing in', () => {
  it('gives a cookie that scripts cannot read and other sites do not send (ASVS V3.3)', async () => {
    const { email } = await aPerson(api);
    const response = await signIn(email, password);
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toMatch(
      /^slova=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    );
    expect(await response.json()).toMatchObject({ user: { email, role: 'learner' } });
    expect(JSON.stringify(await me(cookieOf(response)))).not.toContain('argon2id');
  });

  it('has a cookie bound to the host and to TLS where there is TLS', async () => {
    const secure = await startApi({ databaseUrl: api.databaseUrl, publicUrl: 'https://slova.example' });
    const { email } = await aPerson(api);
    const response = await signIn(email, password, { origin: secure.origin });
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-slova=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(response.headers.get('strict-transport-security')).toContain('max-age=');
    await secure.stop();
  });

  it('says the same for an unknown address and a wrong password (ASVS V6.3.8)', async () => {
    const { email } = await aPerson(api);
    const [wrong, unknown] = await Promise.all([
      signIn(email, 'wrong password'),
      signIn(`${randomUUID()}@example.org`, 'wrong password'),
    ]);
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.text()).toBe(await unknown.text());
  });

  it('ends the session that the browser came with: a planted cookie is worth nothing afterwards (ASVS V7.2.4, T-13)', async () => {
    const planted = await aPerson(api);
    const { email } = await aPerson(api);
    const response = await signIn(email, password, { cookie: planted.cookie });
    expect(cookieOf(response)).not.toBe(planted.cookie);
    expect((await me(planted.cookie)).status).toBe(401);
    expect((await me(cookieOf(response))).status).toBe(200);
  });

  it('is over after signing out, for the cookie too', async () => {
    const { cookie } = await aPerson(api);
    const response = await fetch(`${api.origin}/api/v1/auth/logout`, { method: 'POST', headers: { cookie } });
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toMatch(/^slova=; Max-Age=0; Path=\//);
    expect((await me(cookie)).status).toBe(401);
  });

  it('is over at once when the account is suspended, everywhere (ASVS V7.4)', async () => {
    const { id, email, cookie } = await aPerson(api);
    const staff = await aPerson(api, 'administrator');
    await callTrpc(api.origin, 'admin.suspend', {
      input: { userId: id, reason: 'for the test' },
      cookie: staff.cookie,
    });
    expect((await me(cookie)).status).toBe(401);
    const again = await signIn(email, password);
    expect(again.status).toBe(403);
    expect(await again.json()).toMatchObject({ code: 'suspended' });
  });
});

describe('guessing passwords (ASVS V6.3.1)', () => {
  it('is stopped at one account after ten wrong ones, from however many addresses, also in parallel (T-08)', async () => {
    const { email } = await aPerson(api);
    const guesses = Array.from({ length: 30 }, (_, index) =>
      signIn(email, 'wrong password', { from: `203.0.113.${index}` }),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(20);
    const refused = await signIn(email, password, { from: '203.0.113.99' });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    const byTrpc = await callTrpc(api.origin, 'auth.login', { input: { email, password } });
    expect([byTrpc.status, Number(byTrpc.headers.get('retry-after')) > 0]).toEqual([429, true]);
  });

  it('does not lock the owner out of an address they have signed in from', async () => {
    const { email } = await aPerson(api);
    expect((await signIn(email, password, { from: '198.51.100.7' })).status).toBe(200);
    await Promise.all(
      Array.from({ length: 12 }, (_, index) => signIn(email, 'wrong password', { from: `192.0.2.${index}` })),
    );
    expect((await signIn(email, password, { from: '192.0.2.99' })).status).toBe(429);
    expect((await signIn(email, password, { from: '198.51.100.7' })).status).toBe(200);
  });

  it('is stopped from one address after twenty wrong ones, at however many accounts', async () => {
    const guess = () => signIn(`${randomUUID()}@example.org`, 'wrong password', { from: '2001:db8:1:2::1' });
    const statuses = (await Promise.all(Array.from({ length: 25 }, guess))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(20);
    // Its owner has the whole network of that address.
    expect((await signIn('a@example.org', 'wrong', { from: '2001:db8:1:2:ffff::5' })).status).toBe(429);
    expect((await signIn('a@example.org', 'wrong', { from: '2001:db8:1:3::1' })).status).toBe(401);
  });

  it('does not count what was right', async () => {
    const { email } = await aPerson(api);
    for (let round = 0; round < 12; round += 1)
      expect((await signIn(email, password, { from: '198.51.100.8' })).status).toBe(200);
  });
});

describe('registering', () => {
  it('signs in at once, and is limited by address', async () => {
    const register = (from: string) =>
      fetch(`${api.origin}/api/v1/auth/register`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
        body: JSON.stringify({
          email: `${randomUUID()}@example.org`,
          password,
          displayName: 'Ada',
          locale: 'ru',
          timeZone: 'Asia/Tokyo',
        }),
      });
    const first = await register('198.51.100.9');
    expect(first.status).toBe(201);
    expect(await first.json()).toMatchObject({
      user: { displayName: 'Ada', locale: 'ru', timeZone: 'Asia/Tokyo' },
    });
    expect((await me(cookieOf(first))).status).toBe(200);
    await register('198.51.100.9');
    await register('198.51.100.9');
    expect((await register('198.51.100.9')).status).toBe(429);
    expect((await register('198.51.100.10')).status).toBe(201);
  });
});

type Ways = { readonly from?: string; readonly cookie?: string; readonly origin?: string };

function signIn(
  email: string,
  given: string,
  { from, cookie, origin = api.origin }: Ways = {},
): Promise<Response> {
  return fetch(`${origin}/api/v1/auth/login`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': from ?? randomAddress(),
      ...(cookie !== undefined && { cookie }),
    },
    body: JSON.stringify({ email, password: given }),
  });
}

const randomAddress = (): string => `2001:db8:${Math.floor(Math.random() * 65_536).toString(16)}::1`;
const me = (cookie: string) => callTrpc(api.origin, 'users.me', { cookie });
