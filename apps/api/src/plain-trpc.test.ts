import { randomUUID } from 'node:crypto';
import { procedures } from '@slova/trpc';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeckInTheLibrary } from './testing/a-library.ts';
import { aPerson } from './testing/people.ts';
import { sampleInputs } from './testing/sample-inputs.ts';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';

let api: ApiUnderTest;
let cookies: Readonly<Record<string, string>>;
let samples: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  api = await startApi();
  const deckId = await aDeckInTheLibrary(api);
  const [learner, administrator] = [await aPerson(api), await aPerson(api, 'administrator')];
  cookies = { nobody: '', learner: learner.cookie, administrator: administrator.cookie };
  samples = sampleInputs({
    deckId,
    userId: learner.id,
    email: 'nobody@example.org',
  });
});
afterAll(() => api.stop());

const declared = [...procedures()].filter(([, { type }]) => type !== 'subscription');
const queries = declared.filter(([, { type }]) => type === 'query').map(([name]) => name);
const withInput = declared.filter(([, { inputs }]) => inputs.length > 0).map(([name]) => name);
const callers = ['nobody', 'learner', 'administrator'];
const junk = [null, [], 1, 'text', {}, { unknown: true }, JSON.parse('{"__proto__":{"deckId":"x"}}')];

describe('an ordinary call gets the answer of tRPC’s own adapter, and is answered without it', () => {
  it.each(queries)('when it is the query %s', async (name) => {
    for (const caller of callers) await expectSame(get(name, samples[name]), caller);
  });

  it.each(['users.update', 'learning.enrol', 'learning.answer', 'notifications.markRead', 'admin.retryJob'])(
    'when it is the mutation %s, which may be repeated',
    async (name) => {
      for (const caller of callers) await expectSame(post(name, samples[name]), caller);
    },
  );

  it.each(withInput)('when the input of %s is not what it takes', async (name) => {
    const call = queries.includes(name) ? get : post;
    for (const input of junk) await expectSame(call(name, input), 'administrator');
  });

  it('when it is a batch of queries: all well, all refused, or some of each', async () => {
    const names = 'users.me,admin.overview,decks.get,decks.list';
    const inputs = { 1: samples['admin.overview'], 2: { deckId: randomUUID() } };
    for (const caller of callers) await expectSame(get(names, inputs, '&batch=1'), caller);
    await expectSame(get('users.me,decks.list', undefined, '&batch=1'), 'learner');
    await expectSame(get('users.me', {}, '&batch=1'), 'learner');
  });

  it('when it is a batch of mutations', async () => {
    const inputs = { 0: samples['users.update'], 1: { deckId: 'none' } };
    for (const caller of callers)
      await expectSame(post('users.update,learning.enrol', inputs, '?batch=1'), caller);
  });

  it('when its query has names twice, escapes or nothing in it', async () => {
    const deck = encodeURIComponent(JSON.stringify(samples['decks.get']));
    for (const query of [
      '',
      '?',
      '?input=',
      `?input=${deck}&input=1`,
      `?input=${deck}&batch=2`,
      '?input=%22a+b%22',
    ])
      await expectSame({ path: `decks.get${query}`, method: 'GET' }, 'learner');
  });
});

describe('any other call is left to tRPC’s own adapter', () => {
  it.each([
    ['an unknown procedure', { path: 'decks.burn', method: 'GET' }],
    ['a name of every object', { path: 'constructor', method: 'GET' }],
    ['an unknown procedure in a batch', { path: 'users.me,decks.burn?batch=1', method: 'GET' }],
    ['a name with an escaped dot', { path: 'users%252Eme', method: 'GET' }],
    ['a mutation by GET', { path: 'users.update', method: 'GET' }],
    ['a query by POST', { path: 'users.me', method: 'POST', body: '{}' }],
    ['a mixed batch', { path: 'users.me,users.update?batch=1', method: 'POST', body: '{}' }],
    ['a batch that is too large', { path: `${Array(11).fill('users.me').join(',')}?batch=1`, method: 'GET' }],
    ['a batch that is no object', { path: 'users.update?batch=1', method: 'POST', body: '[1]' }],
    ['a body that is no JSON', { path: 'users.update', method: 'POST', body: '{"a"' }],
    ['an empty body', { path: 'users.update', method: 'POST', body: '' }],
    ['a query input that is no JSON', { path: 'decks.get?input={', method: 'GET' }],
    ['connection parameters', { path: 'users.me?connectionParams=1', method: 'GET' }],
    ['a method of no kind', { path: 'users.me', method: 'PUT', body: '{}' }],
  ])('%s', async (_title, request) => {
    const { headers } = await sent(request, cookies['learner'] ?? '', {});
    expect(headers['transfer-encoding']).toBe('chunked');
  });
});

type Asked = { readonly path: string; readonly method: string; readonly body?: string };

function get(name: string, input: unknown, more = ''): Asked {
  const text = input === undefined ? '' : encodeURIComponent(JSON.stringify(input));
  return { path: `${name}?input=${text}${more}`, method: 'GET' };
}

const post = (name: string, input: unknown, more = ''): Asked => ({
  path: `${name}${more}`,
  method: 'POST',
  body: JSON.stringify(input ?? {}),
});

/** Naming a way to be answered, even the ordinary one, is a wish that our short way leaves to tRPC's adapter. */
const byTheAdapter = { 'trpc-accept': 'application/json' };

async function expectSame(asked: Asked, caller: string): Promise<void> {
  const cookie = cookies[caller] ?? '';
  const [ours, theirs] = [await sent(asked, cookie, {}), await sent(asked, cookie, byTheAdapter)];
  expect(ours.headers['content-length'], asked.path).toBeDefined();
  expect(theirs.headers['transfer-encoding'], asked.path).toBe('chunked');
  expect({ ...ours, headers: telling(ours.headers) }, asked.path).toEqual({
    ...theirs,
    headers: telling(theirs.headers),
  });
}

type Sent = { readonly status: number; readonly text: string; readonly headers: Record<string, string> };

async function sent({ path, method, body }: Asked, cookie: string, more: object): Promise<Sent> {
  const headers = {
    'x-slova': '1',
    cookie,
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...more,
  };
  const response = await fetch(`${api.origin}/trpc/${path}`, { method, headers, body: body ?? null });
  return {
    status: response.status,
    text: await response.text(),
    headers: Object.fromEntries(response.headers),
  };
}

/** What differs from one answer to the next, and how its length is told. */
const ofTheMoment = ['date', 'x-request-id', 'content-length', 'transfer-encoding'];

const telling = (headers: Sent['headers']): object =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheMoment.includes(name)));
