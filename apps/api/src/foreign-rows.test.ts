import { randomUUID } from 'node:crypto';
import { procedures } from '@slova/trpc';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeckInTheLibrary, aDeckOf } from './testing/a-library.ts';
import type { Answered } from './testing/call-trpc.ts';
import { callTrpc } from './testing/call-trpc.ts';
import { databaseFingerprint } from './testing/database-fingerprint.ts';
import type { Person } from './testing/people.ts';
import { aPerson } from './testing/people.ts';
import type { SampleWorld } from './testing/sample-inputs.ts';
import { sampleInputs } from './testing/sample-inputs.ts';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';

const canary = 'zqcanary';

// These make something of the caller's own, or end their session, whatever they are given.
const writesAnyway = [
  'auth.register',
  'auth.login',
  'auth.logout',
  'users.update',
  'decks.create',
  'learning.enrol',
  'studySettings.keepPreset',
  'studySettings.changeEasyDays',
  'studySettings.planBreak',
];

let api: ApiUnderTest;
let anna: Person;
let boris: Person;
let annas: SampleWorld;

beforeAll(async () => {
  api = await startApi();
  anna = await aPerson(api);
  boris = await aPerson(api);
  const deckId = await aDeckInTheLibrary(api);
  const own = await aDeckOf(api, anna.id, canary);
  const shown = await anAttempt(own.ownDeckId);
  await asAnna('ownTerms.change', {
    cardId: shown.cardId,
    answers: { recognise: [`${canary} answer`], produce: [] },
    note: `${canary} note`,
  });
  await asAnna('studySettings.keepPreset', {
    ...(sampleInputs({ deckId, userId: anna.id, email: anna.email })['studySettings.keepPreset'] as object),
    name: `${canary} preset`,
  });
  annas = { deckId, userId: anna.id, email: anna.email, ...shown, ...own };
});
afterAll(() => api.stop());

describe('T-02 no foreign rows (ASVS V8.2.2)', () => {
  const names = [...procedures()]
    .filter(([name, { type }]) => type !== 'subscription' && !writesAnyway.includes(name))
    .map(([name]) => name);

  it('lets her see what nobody else may see, so that the rest can fail', async () => {
    const { text } = await asAnna('decks.terms', { deckId: annas.ownDeckId, limit: 5 });
    expect(text).toContain(canary);
  });

  it.each(names)('%s shows and changes nothing of hers, and tells her ids from no others', async (name) => {
    const before = await hers();
    const foreign = await asBoris(name, inputsFor(annas)[name]);
    const unknown = await asBoris(name, inputsFor(nobodys())[name]);
    expect(foreign.text).not.toContain(canary);
    expect(told(foreign)).toEqual(told(unknown));
    expect(await hers()).toEqual(before);
  });

  it('mixed lists are refused as a whole', async () => {
    const { ownDeckId: deckId, termId } = await aDeckOf(api, boris.id);
    const termIds = [termId, annas.termId];
    const before = await databaseFingerprint(api);
    for (const [name, input] of Object.entries({
      'terms.removeMany': { deckId, termIds },
      'terms.restore': { deckId, termIds },
      'terms.place': { deckId, termIds, after: null },
      'terms.move': { deckId, termIds, toDeckId: annas.ownDeckId, as: 'copy' },
      'terms.changeMany': {
        deckId,
        changes: termIds.map((id) => ({ termId: id, version: 1, note: 'mine' })),
      },
    })) {
      const answer = await asBoris(name, input);
      expect(answer.status, `${name} ${answer.text}`).toBe(404);
      expect(answer.text).not.toContain(canary);
    }
    expect(await databaseFingerprint(api)).toBe(before);
  });
});

const inputsFor = (world: SampleWorld): Readonly<Record<string, unknown>> => sampleInputs(world);
// Of the house's deck and the accounts everybody knows: they are the same for both.
const nobodys = (): SampleWorld => ({
  deckId: annas.deckId,
  userId: annas.userId,
  email: annas.email,
  attemptId: randomUUID(),
  cardId: randomUUID(),
});

const asAnna = (name: string, input: unknown) => callTrpc(api.origin, name, { input, cookie: anna.cookie });
const asBoris = (name: string, input: unknown) => callTrpc(api.origin, name, { input, cookie: boris.cookie });

/** What an answer says, but for what is made anew each time. */
function told({ status, body }: Answered): unknown {
  const { error } = body as { error?: { data: unknown } };
  return error ? { status, refusal: error.data } : { status };
}

/** All rows that name her or what is hers. */
async function hers(): Promise<readonly string[]> {
  const { sql } = api.connections.database;
  const tables = await sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`;
  const ids = [anna.id, annas.ownDeckId, annas.termId, canary].map((text) => `%${text}%`);
  const rows = await Promise.all(
    tables.map(({ name }) =>
      sql.unsafe<{ row: string }[]>(`select t::text as row from "${name}" t where t::text like any($1)`, [
        ids,
      ]),
    ),
  );
  return rows.flatMap((found, index) => found.map(({ row }) => `${tables[index]?.name} ${row}`).toSorted());
}

async function anAttempt(deckId: string): Promise<{ attemptId: string; cardId: string }> {
  await asAnna('learning.enrol', { deckId });
  const { body } = await asAnna('learning.session', { deckId, limit: 1 });
  type Shown = { result: { data: { items: { attemptId: string; cardId: string }[] } } };
  const [item] = (body as Shown).result.data.items;
  if (!item) throw new Error('the session is empty');
  return { attemptId: item.attemptId, cardId: item.cardId };
}
