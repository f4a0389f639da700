import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callTrpc } from './testing/call-trpc.ts';
import { openEventStream } from './testing/event-stream.ts';
import type { Person } from './testing/people.ts';
import { aPerson } from './testing/people.ts';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';
import { workOnImport } from './testing/work-on-import.ts';

let api: ApiUnderTest;
let learner: Person;
beforeAll(async () => {
  api = await startApi();
  learner = await aPerson(api);
});
afterAll(() => api.stop());

const kitchen = {
  title: 'Kitchen',
  description: 'What one cooks with',
  termLanguage: 'en',
  answerLanguage: 'ru',
  answerKind: 'translation',
  level: 'A2',
  licence: 'CC0-1.0',
  source: 'mine',
};

const bytes = { 'content-type': 'application/octet-stream' };
const give = (body: string, headers: Record<string, string> = {}, query = '?fileName=words.csv') =>
  fetch(`${api.origin}/api/v1/imports${query}`, { method: 'POST', body, headers: { ...bytes, ...headers } });
const exported = (deckId: string, format: string, cookie = learner.cookie) =>
  fetch(`${api.origin}/api/v1/decks/${deckId}/export?format=${format}`, { headers: { cookie } });

const work = (importId: string) => workOnImport(api, learner.id, importId);

/** Brings a file in as a program would, into a deck of its own; the deck's id. */
async function bringIn(file: string): Promise<string> {
  const given = (await (await give(file, { cookie: learner.cookie })).json()) as { importId: string };
  const known = await imported(given.importId);
  await post(`imports/${given.importId}/check`, {
    options: known.look.options,
    target: { deck: kitchen },
    duplicates: 'skip',
  });
  await work(given.importId);
  await post(`imports/${given.importId}/start`, {});
  await work(given.importId);
  const { state, deckId } = await imported(given.importId);
  expect(state).toBe('done');
  return deckId ?? '';
}

async function imported(importId: string) {
  const response = await fetch(`${api.origin}/api/v1/imports/${importId}`, {
    headers: { cookie: learner.cookie },
  });
  return (await response.json()) as { state: string; deckId: string | null; look: { options: unknown } };
}

async function post(path: string, body: unknown): Promise<void> {
  const response = await fetch(`${api.origin}/api/v1/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', cookie: learner.cookie },
  });
  expect(response.status, await response.text()).toBe(200);
}

const csv = 'word;translation;tags\r\ncup;чашка;tea\r\n-ware;посуда;\r\n"a; b";"в; г";\r\n';

describe('a file that comes in', () => {
  it('is told of to its learner’s browsers as it gets on, and to nobody else’s', async () => {
    const [mine, anothers] = await Promise.all(
      [learner, await aPerson(api)].map(({ cookie }) =>
        openEventStream(`${api.origin}/trpc/imports.onProgress`, cookie),
      ),
    );
    const heard: unknown[] = [];
    void anothers?.next().then((event) => heard.push(event));
    const deckId = await bringIn(csv);
    let known: { state?: string; deckId?: string | null } = {};
    while (known.state !== 'done') known = (await mine?.next()) as typeof known;
    expect(known).toMatchObject({ deckId, counts: { rows: 3 } });
    expect(heard).toEqual([]);
    for (const stream of [mine, anothers]) stream?.close();
  });

  it('goes the whole way over REST, and its deck goes out again as what came in', async () => {
    const deckId = await bringIn(csv);
    const first = await (await exported(deckId, 'json')).text();
    expect(JSON.parse(first)).toMatchObject({ format: 'slova-deck', version: 1, deck: kitchen });
    const again = await (await exported(await bringIn(first), 'json')).text();
    expect(again).toBe(first);
    const table = await (await exported(deckId, 'csv')).text();
    const fromTable = await (await exported(await bringIn(table), 'json')).text();
    expect(fromTable).toBe(first);
  });

  it('is refused to whoever is not signed in, by its name, and when it cannot be read', async () => {
    expect((await give(csv)).status).toBe(401);
    expect((await give(csv, { cookie: learner.cookie }, '')).status).toBe(400);
    expect((await give(csv, { cookie: learner.cookie }, `?fileName=${'a'.repeat(201)}`)).status).toBe(400);
    expect((await give('', { cookie: learner.cookie })).status).toBe(400);
    expect((await give('\u0001\u0000\u0000', { cookie: learner.cookie })).status).toBe(400);
  });

  it('comes from our own pages alone (ASVS V3.5)', async () => {
    const foreign = { cookie: learner.cookie, 'sec-fetch-site': 'cross-site' };
    expect((await give(csv, foreign)).status).toBe(403);
    expect((await give(csv, { cookie: learner.cookie, 'content-type': 'text/plain' })).status).toBe(415);
    const elsewhere = await fetch(`${api.origin}/api/v1/auth/login`, {
      method: 'POST',
      body: csv,
      headers: bytes,
    });
    expect(elsewhere.status).toBe(415);
  });

  it('leaves nothing behind when it is refused', async () => {
    await give('\u0001\u0000\u0000', { cookie: learner.cookie });
    const [left] = await api.connections.database.sql<{ count: number }[]>`
      select count(*)::int as count from import_files f
      where not exists (select from imports i where i.id = f.import_id)`;
    expect(left?.count).toBe(0);
  });
});

describe('a deck that goes out', () => {
  it('is a table without formulas (rule I4), named after the deck', async () => {
    const response = await exported(await bringIn(csv), 'csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('filename="Kitchen.csv"');
    const text = await response.text();
    expect(text).toContain("\r\n'-ware,");
  });

  it('is there for those who may read it', async () => {
    const deckId = await bringIn(csv);
    const other = await aPerson(api);
    expect((await exported(deckId, 'csv', other.cookie)).status).toBe(404);
    expect((await exported(deckId, 'csv', '')).status).toBe(401);
    expect((await exported(deckId, 'xls')).status).toBe(400);
    expect((await exported('not-an-id', 'csv')).status).toBe(400);
    const losses = (cookie: string) => callTrpc(api.origin, 'exports.losses', { input: { deckId }, cookie });
    expect((await losses(learner.cookie)).status).toBe(200);
    expect((await losses(other.cookie)).status).toBe(404);
  });
});
