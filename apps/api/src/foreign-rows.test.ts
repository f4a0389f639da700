import { randomUUID } from 'node:crypto';
import { procedures } from '@slova/trpc';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WholeWorld } from './testing/a-learner-with-everything.ts';
import { aLearnerWithEverything, rowsOf } from './testing/a-learner-with-everything.ts';
import { aDeckOf } from './testing/a-library.ts';
import type { Answered } from './testing/call-trpc.ts';
import { answered, callTrpc } from './testing/call-trpc.ts';
import { databaseFingerprint } from './testing/database-fingerprint.ts';
import type { Person } from './testing/people.ts';
import { aPerson, password } from './testing/people.ts';
import { sampleInputs } from './testing/sample-inputs.ts';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';

const canary = 'zqcanary';

/** What belongs to no learner: what a caller makes up to have a second call known for the first, and jobs. */
const nobodysOwn = ['requestId', 'jobId'];
/** Whoever called these before has no session any more, or has something of their own under the same id. */
const byNewcomers = ['auth.register', 'auth.login', 'auth.logout', 'reschedule.takeBack'];

let api: ApiUnderTest;
let anna: Person;
let boris: Person;
let annas: WholeWorld;
let asSheLeftThem: Awaited<ReturnType<typeof hers>>;

beforeAll(async () => {
  api = await startApi();
  ({ person: anna, world: annas } = await aLearnerWithEverything(api, canary));
  boris = await aPerson(api);
  asSheLeftThem = await hers();
});
afterAll(() => api.stop());

describe('T-02 no foreign rows (ASVS V8.2.2)', () => {
  const names = [...procedures()].filter(([, { type }]) => type !== 'subscription').map(([name]) => name);

  it('has rows of hers in every table, and lets her see them, so that the rest can fail', async () => {
    const { sql } = api.connections.database;
    const tables = await sql<{ name: string }[]>`
      select tablename as name from pg_tables where schemaname = 'public' order by 1`;
    expect(Object.keys(asSheLeftThem)).toEqual(tables.map(({ name }) => name));
    for (const name of [
      'decks.terms',
      'imports.list',
      'suggestions.list',
      'studySettings.presets',
      'topics.list',
      'topics.renamings',
    ]) {
      const input = { ...(inputsFor(hersAll())[name] as object) };
      const { text } = await callTrpc(api.origin, name, { input, cookie: anna.cookie });
      expect(text, name).toContain(canary);
    }
  });

  it.each(names)('%s is tried with her ids, each of them', (name) => {
    const ids = new Set<unknown>(Object.values(annas));
    for (const { key, value } of leaves(inputsFor(hersAll())[name])) {
      if (!/(?:Id|Ids|ids)$/.test(key) || nobodysOwn.includes(key) || value === null) continue;
      expect([...ids], `${key} of ${name}: name hers in SampleWorld`).toContain(value);
    }
  });

  it.each(names)('%s shows and changes nothing of hers, and tells her ids from no others', async (name) => {
    for (const input of casesOf(name)) {
      const foreign = await asBoris(name, input(hersAll()));
      const unknown = await asBoris(name, input(nobodys()));
      expect(foreign.text).not.toContain(canary);
      if (name !== 'auth.login') expect(foreign.status, 'he is signed in').not.toBe(401);
      expect(told(foreign)).toEqual(told(unknown));
      expect((await asBoris(name, input(inTheLibrary()))).text).not.toContain(canary);
    }
    expect(await hers()).toEqual(asSheLeftThem);
  });

  it('mixed lists are refused as a whole', async () => {
    const { ownDeckId: deckId, termId } = await aDeckOf(api, boris.id);
    const termIds = [termId, annas.termId];
    const before = await databaseFingerprint(api);
    for (const [name, input] of Object.entries({
      'terms.removeMany': { deckId, termIds },
      'terms.restore': { deckId, termIds },
      'terms.place': { deckId, termIds, after: null },
      'topics.rename': { kind: 'category', from: 'food', to: 'mine', deckIds: [deckId, annas.ownDeckId] },
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

  it('files in and out, and pages for everybody, show nothing of hers', async () => {
    const formats = ['csv', 'json', 'apkg', 'json&media=true', 'apkg&schedule=true'];
    const pages = (world: WholeWorld) => [
      ...formats.map((format) => `/api/v1/decks/${world.ownDeckId}/export?format=${format}`),
      ...[world.linkKey, world.ownDeckId].flatMap((key) => [`/d/${key}`, `/d/${key}/cover.png`]),
    ];
    const unknown = pages(nobodys());
    for (const [nth, address] of pages(annas).entries()) {
      const foreign = await at(address);
      expect(foreign.text, address).not.toContain(canary);
      expect([foreign.status, (await at(unknown[nth] ?? '')).status], address).toEqual([404, 404]);
    }
    expect(await hers()).toEqual(asSheLeftThem);
  });
});

type World = WholeWorld;
type Case = (world: World) => unknown;

const inputsFor = (world: World): Readonly<Record<string, unknown>> => sampleInputs(world);

/** Inputs that a procedure is tried with: its sample, and what that does not say. */
function casesOf(name: string): readonly Case[] {
  const sample: Case = (world) => inputsFor(world)[name];
  const further: Readonly<Record<string, readonly Case[]>> = {
    'search.find': [() => ({ query: canary, mine: 'false' })],
    'topics.preview': [() => ({ kind: 'category', from: `${canary} topic`, to: 'mine' })],
    'topics.rename': [() => ({ kind: 'category', from: `${canary} topic`, to: 'mine' })],
    'studySettings.keepPreset': [withMore('studySettings.keepPreset')],
    'studySettings.changeDeck': [withMore('studySettings.changeDeck')],
    // She may sign in with her own password, whoever else is signed in there.
    'auth.login': [(world) => ({ email: world.email, password: `not ${password}` })],
  };
  return name === 'auth.login' ? (further[name] ?? []) : [sample, ...(further[name] ?? [])];
}

const withMore =
  (name: string): Case =>
  (world) => ({ ...(inputsFor(world)[name] as object), presetId: world.presetId });

/** All that is asked for is hers, decks that procedures take from the library too. */
const hersAll = (): World => ({ ...annas, deckId: annas.ownDeckId });
/** The deck is everybody's, the rest is hers. */
const inTheLibrary = (): World => annas;
/** Of the accounts everybody knows: they are the same for both. */
function nobodys(): World {
  const { userId, email } = annas;
  const others = Object.fromEntries(Object.keys(annas).map((key) => [key, randomUUID()])) as World;
  return { ...others, userId, email, deckId: others.ownDeckId };
}

/** Everything in an input that is not made of parts, with the name of the field it stands in. */
function leaves(input: unknown, key = ''): { readonly key: string; readonly value: unknown }[] {
  if (Array.isArray(input)) return input.flatMap((part) => leaves(part, key));
  if (typeof input !== 'object' || input === null) return [{ key, value: input }];
  return Object.entries(input).flatMap(([name, part]) => leaves(part, name));
}

/** A call as Boris, or as somebody who has done nothing yet. */
async function asBoris(name: string, input: unknown): Promise<Answered> {
  const { cookie } = byNewcomers.includes(name) ? await aPerson(api) : boris;
  return callTrpc(api.origin, name, { input, cookie });
}

const at = async (path: string): Promise<Answered> =>
  answered(await fetch(api.origin + path, { headers: { cookie: boris.cookie } }));

/** What an answer says, but for what is made anew each time. */
function told({ status, body }: Answered): unknown {
  const { error } = body as { error?: { data: unknown } };
  return error ? { status, refusal: error.data } : { status };
}

/** All rows that name her or what is hers. */
const hers = () => rowsOf(api, [anna.id, annas.ownDeckId, annas.termId, canary]);
