import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toldCollection, writeAPackage } from '@slova/platform/testing';
import { procedures, restRoutes } from '@slova/trpc';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Canary } from './testing/a-canary.ts';
import { startCanary } from './testing/a-canary.ts';
import { aDeckInTheLibrary, aDeckOf } from './testing/a-library.ts';
import { callRestRoute } from './testing/call-rest-route.ts';
import { callTrpc } from './testing/call-trpc.ts';
import type { Person } from './testing/people.ts';
import { aPerson } from './testing/people.ts';
import { sampleInputs } from './testing/sample-inputs.ts';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';
import { workOnImport } from './testing/work-on-import.ts';

let api: ApiUnderTest;
let canary: Canary;
let folder: string;
let administrator: Person;
let samples: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'slova-outside-'));
  [api, canary] = await Promise.all([startApi({ mediaFolder: folder }), startCanary()]);
  administrator = await aPerson(api, 'administrator');
  const { id: userId, email } = await aPerson(api);
  const deckId = await aDeckInTheLibrary(api);
  const own = await aDeckOf(api, administrator.id);
  samples = sampleInputs({ deckId, userId, email, ...own });
});
afterAll(async () => {
  canary.stop();
  await api.stop();
  await rm(folder, { recursive: true });
});

describe('T-18 no address that people write is ever asked for (ASVS V1.3.6)', () => {
  it('in any text of any procedure, nor of its REST route', async () => {
    const statuses: number[] = [];
    const routes = new Map(restRoutes().map((route) => [route.procedure, route]));
    const calls = [...procedures()]
      .filter(([, { type }]) => type !== 'subscription')
      .flatMap(([name]) => withAddresses(samples[name]).map((input) => ({ name, input })));
    expect(calls.length).toBeGreaterThan(procedures().size);
    const waiting = calls.values();
    const work = async (): Promise<void> => {
      for (const { name, input } of waiting) {
        const cookie = await aCookieFor(name);
        const route = routes.get(name);
        statuses.push((await callTrpc(api.origin, name, { input, cookie })).status);
        if (route) statuses.push((await callRestRoute(api.origin, route, input, cookie)).status);
      }
    };
    await Promise.all([work(), work(), work(), work()]);
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    // They are not all turned away at the door.
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(30);
    expect(canary.connections()).toBe(0);
  });

  it('in the fields of a table, the name of its file, or what the request says of itself', async () => {
    const rows = canary.addresses.map(
      (address) => `${address},=WEBSERVICE("${address}"),<img src=${address}>`,
    );
    const file = Buffer.from(['word,translation,note', ...rows].join('\n'));
    for (const address of canary.addresses) await given(file, address);
    expect(await goneThrough(await given(file, `${canary.addresses[0]}words.csv`))).toBe('done');
    expect(canary.connections()).toBe(0);
  });

  it('in the fields of an Anki package, its templates, its media and their names', async () => {
    const file = path.join(folder, 'hostile.apkg');
    const notes = toldCollection.notes.map((note) => ({ ...note, fields: note.fields.map(withMedia) }));
    const media = Object.fromEntries(canary.addresses.map((address) => [address, aPictureThatAsks(address)]));
    await writeAPackage(file, { ...toldCollection, notes }, 'anki21b', media);
    expect(await goneThrough(await given(await readFile(file), 'deck.apkg'))).toBe('done');
    expect(canary.connections()).toBe(0);
  });

  it('though each of the addresses leads to the canary, which counts whoever comes', async () => {
    for (const address of canary.addresses) {
      const before = canary.connections();
      await (await fetch(address, { headers: { connection: 'close' } })).text();
      expect(canary.connections(), address).toBeGreaterThan(before);
    }
  });
});

const withMedia = (field: string): string =>
  `${field} ${canary.addresses.map((address) => `[sound:${address}] <img src="${address}">`).join(' ')}`;

const aPictureThatAsks = (address: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><image href="${address}"/></svg>`);

let turn = 0;

/** An input once for each of its texts, which is an address there, and once more, which is all of them. */
function withAddresses(input: unknown): unknown[] {
  if (typeof input === 'string') {
    turn += 1;
    return [canary.addresses[turn % canary.addresses.length], canary.addresses.join(' ')];
  }
  if (Array.isArray(input)) {
    const [first, ...others] = input as unknown[];
    return withAddresses(first).map((changed) => [changed, ...others]);
  }
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([name, part]) =>
    withAddresses(part).map((changed) => ({ ...input, [name]: changed })),
  );
}

// Signing in as somebody, or out, ends the session that one came with.
async function aCookieFor(name: string): Promise<string> {
  return (name.startsWith('auth.') ? await aPerson(api) : administrator).cookie;
}

async function given(file: Buffer, fileName: string): Promise<string> {
  const response = await fetch(`${api.origin}/api/v1/imports?fileName=${encodeURIComponent(fileName)}`, {
    method: 'POST',
    body: new Uint8Array(file),
    headers: {
      cookie: administrator.cookie,
      'content-type': 'application/octet-stream',
      referer: fileName,
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': new URL(fileName, 'http://localhost').host,
    },
  });
  expect(response.status, await response.clone().text()).toBe(201);
  return ((await response.json()) as { importId: string }).importId;
}

/** How an import ends that is taken the whole way. */
async function goneThrough(importId: string): Promise<string> {
  const { cookie, id } = administrator;
  const says = async (name: string, input: object) => {
    const { body, status, text } = await callTrpc(api.origin, name, {
      input: { importId, ...input },
      cookie,
    });
    expect(status, `${name} ${text}`).toBe(200);
    return (body as { result: { data: { state: string; look: { options: object } } } }).result.data;
  };
  const { options } = (await says('imports.get', {})).look;
  const deck = { ...about, description: canary.addresses.join(' '), source: canary.addresses[0] };
  await says('imports.check', { options, target: { deck }, duplicates: 'skip' });
  await workOnImport(api, id, importId, folder);
  await says('imports.start', {});
  await workOnImport(api, id, importId, folder);
  return (await says('imports.get', {})).state;
}

const about = {
  title: 'From elsewhere',
  termLanguage: 'es',
  answerLanguage: 'en',
  answerKind: 'translation',
  level: null,
  licence: '',
};
