import { procedures, restRoutes } from '@slova/trpc';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeckInTheLibrary } from './testing/a-library.ts';
import { callRestRoute } from './testing/call-rest-route.ts';
import type { Answered } from './testing/call-trpc.ts';
import { callTrpc } from './testing/call-trpc.ts';
import type { Person } from './testing/people.ts';
import { aPerson, password } from './testing/people.ts';
import { sampleInputs } from './testing/sample-inputs.ts';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';

// What knows who is asking goes last: as long as it works, every other procedure gets as far as its own failure.
const whoIsAsking = ['learners', 'sessions'];

let api: ApiUnderTest;
// One for each call, since some of them end the session they came with.
const administrators: Person[] = [];
let samples: Readonly<Record<string, unknown>>;
const failed = new Set<string>();

beforeAll(async () => {
  api = await startApi();
  const calls = 2 * (procedures().size + restRoutes().length);
  for (let call = 0; call < calls; call += 1) administrators.push(await aPerson(api, 'administrator'));
  const { id: userId, email } = await aPerson(api);
  const deckId = await aDeckInTheLibrary(api);
  samples = sampleInputs({
    deckId,
    userId,
    email,
  });
  await breakDatabase((table) => !whoIsAsking.includes(table));
});
afterAll(() => api.stop());

describe('T-06 errors leak nothing (ASVS V16.5.1)', () => {
  it('tells nothing of a database that fails under every procedure and REST route', async () => {
    await callEverything();
    await breakDatabase((table) => whoIsAsking.includes(table));
    await callEverything();
    expect([...procedures().keys()].filter((name) => !failed.has(name))).toEqual([]);
  });

  it('keeps what happened in the logs, by request, without passwords and hashes', () => {
    const errors = api.logs.filter((line) => (JSON.parse(line) as { level: number }).level >= 50);
    expect(errors.length).toBeGreaterThan(procedures().size);
    const text = errors.join('');
    expect(text).toContain('does not exist');
    expect(text).not.toContain(password);
    expect(text).not.toContain('$argon2id');
    for (const line of errors) expect(JSON.parse(line)).toHaveProperty('reqId');
  });
});

async function callEverything(): Promise<void> {
  for (const name of procedures().keys()) {
    const answer = await callTrpc(api.origin, name, { input: samples[name], cookie: aCookie() });
    if (answer.status === 200) continue;
    failed.add(name);
    const { body } = answer as { body: { error?: object; data?: object } };
    expectNothingTold(answer, name);
    expect(body.error ?? body, name).toEqual({
      code: expect.any(Number),
      message: expect.any(String),
      data: { code: 'internal', httpStatus: 500 },
    });
  }
  for (const route of restRoutes()) {
    const answer = await callRestRoute(api.origin, route, samples[route.procedure], aCookie());
    if (answer.status < 300) continue;
    expectNothingTold(answer, route.path);
    expect(answer.body, route.path).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
      code: 'internal',
      detail: expect.any(String),
    });
  }
}

const aCookie = (): string => administrators.pop()?.cookie ?? '';

function expectNothingTold({ status, text, headers }: Answered, name: string): void {
  expect(status, `${name}: ${text}`).toBe(500);
  const everything = `${text} ${JSON.stringify([...headers])}`;
  const telling =
    /select|insert into|update "|relation|does not exist|42P01|postgres|drizzle|node_modules|\.ts:|\bat \w|password_hash|learner_id|argon2|example\.org/i;
  expect(everything, name).not.toMatch(telling);
}

async function breakDatabase(matches: (table: string) => boolean): Promise<void> {
  const { sql } = api.connections.database;
  const tables = await sql<
    { name: string }[]
  >`select tablename as name from pg_tables where schemaname = 'public'`;
  for (const { name } of tables.filter((table) => matches(table.name)))
    await sql.unsafe(`alter table "${name}" rename to "${name}_gone"`);
}
