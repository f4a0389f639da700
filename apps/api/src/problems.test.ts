import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeckInTheLibrary } from './testing/a-library.ts';
import { callTrpc } from './testing/call-trpc.ts';
import { aPerson } from './testing/people.ts';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe('problem details (RFC 9457)', () => {
  it('tells an unknown address as a problem with a stable code', async () => {
    const response = await fetch(`${api.origin}/api/v1/nowhere`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      code: 'not_found',
      detail: expect.any(String),
    });
  });

  it('names the path of each field that does not fit, in the language of the browser', async () => {
    const said = async (language: string) => {
      const response = await post(
        '/api/v1/auth/register',
        { email: 'nobody', password: 'short', displayName: '', extra: 1 },
        { 'accept-language': language },
      );
      expect(response.status).toBe(400);
      return (await response.json()) as { detail: string; errors: { path: string; message: string }[] };
    };
    const [english, russian] = [await said('en-GB,en;q=0.9,ru;q=0.1'), await said('ru-RU,ru;q=0.9,en;q=0.8')];
    expect(english.errors.map(({ path }) => path)).toEqual(['email', 'password', 'displayName', 'extra']);
    expect(russian.errors.map(({ path }) => path)).toEqual(['email', 'password', 'displayName', 'extra']);
    expect(english.errors[0]?.message).toBe('This does not look like an e-mail address.');
    expect(russian.errors[0]?.message).toBe('Это не похоже на адрес электронной почты.');
    expect(russian.detail).toMatch(/[а-я]/);
  });

  it('takes an empty body where all input stands in the path, whatever type it is said to have', async () => {
    const { cookie } = await aPerson(api);
    const enrol = (deckId: string) =>
      fetch(`${api.origin}/api/v1/learning/decks/${deckId}/enrol`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
      });
    expect((await enrol(await aDeckInTheLibrary(api))).status).toBe(200);
    expect((await enrol(randomUUID())).status).toBe(404);
  });

  it('speaks the language of the account once it is known', async () => {
    const { id, cookie } = await aPerson(api);
    await api.connections.database.sql`update learners set locale = 'ru' where id = ${id}`;
    const input = { deckId: randomUUID() };
    const { body } = await callTrpc(api.origin, 'decks.get', {
      input,
      cookie,
      headers: { 'accept-language': 'en' },
    });
    expect(body).toMatchObject({
      error: { message: expect.stringMatching(/[а-я]/), data: { code: 'not_found', field: 'deckId' } },
    });
  });

  it('refuses a weak password by name of its field', async () => {
    const response = await post('/api/v1/auth/register', {
      email: 'ada@example.org',
      password: 'password123',
      displayName: 'Ada',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'weak_password', errors: [{ path: 'password' }] });
  });

  it('says which of several answers was refused, and keeps those before it', async () => {
    const learner = await aPerson(api);
    const deckId = await aDeckInTheLibrary(api);
    await callTrpc(api.origin, 'learning.enrol', { input: { deckId }, cookie: learner.cookie });
    const page = await callTrpc(api.origin, 'learning.session', {
      input: { deckId, limit: 1 },
      cookie: learner.cookie,
    });
    const { items } = (page.body as { result: { data: { items: { attemptId: string }[] } } }).result.data;
    const given = (attemptId: string) => ({
      attemptId,
      rating: 'good',
      answeredAt: new Date().toISOString(),
      durationMs: 1_000,
    });
    const answers = [given(items[0]?.attemptId ?? ''), given(randomUUID())];
    const { status, body } = await callTrpc(api.origin, 'learning.answer', {
      input: { answers },
      cookie: learner.cookie,
    });
    expect(status).toBe(404);
    expect(body).toMatchObject({ error: { data: { code: 'not_found', field: 'answers.1.attemptId' } } });
    const rows = await api.connections.database
      .sql`select 1 from review_log where learner_id = ${learner.id}`;
    expect(rows).toHaveLength(1);
  });

  it('gives every answer an id that its log line carries', async () => {
    const response = await fetch(`${api.origin}/api/v1/users/me`);
    const id = response.headers.get('x-request-id') ?? '';
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    await expect
      .poll(() => api.logs.some((line) => line.includes(id) && line.includes('"/api/v1/users/me"')), {
        timeout: 10_000,
      })
      .toBe(true);
  });
});

function post(address: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(api.origin + address, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
}
