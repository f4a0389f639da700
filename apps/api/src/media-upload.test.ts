import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aSound } from '@slova/application/testing';
import { aPng, filesIn } from '@slova/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeckOf } from './testing/a-library.ts';
import type { Person } from './testing/people.ts';
import { aPerson } from './testing/people.ts';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';
import { workOnImport } from './testing/work-on-import.ts';

let api: ApiUnderTest;
let folder: string;
let author: Person;
let stranger: Person;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'slova-upload-'));
  api = await startApi({ mediaFolder: path.join(folder, 'media'), mediaRoomBytes: 4_000 });
  [author, stranger] = [await aPerson(api), await aPerson(api)];
});
afterAll(async () => {
  await api.stop();
  await rm(folder, { recursive: true });
});

// One red pixel.
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);
type Stored = { id: string; path: string; contentType: string; width: number | null; height: number | null };

const give = (bytes: Uint8Array, { cookie }: { cookie: string } = author) =>
  fetch(`${api.origin}/api/v1/media`, {
    method: 'POST',
    body: new Blob([Buffer.from(bytes)]).stream(),
    duplex: 'half',
    headers: { 'content-type': 'application/octet-stream', cookie },
  });
const stored = async (bytes: Uint8Array, person?: Person): Promise<Stored> =>
  (await (await give(bytes, person)).json()) as Stored;
const seen = (address: string, cookie = '') => fetch(`${api.origin}${address}`, { headers: { cookie } });
const change = (route: string, body: unknown, { cookie }: Person = author) =>
  fetch(`${api.origin}/api/v1/${route}`, {
    method: 'PATCH',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', cookie },
  });

describe('a file that somebody gives', () => {
  it('is stored as what it is, a picture made anew', async () => {
    const picture = await give(png);
    expect(picture.status).toBe(201);
    const { id, ...rest } = (await picture.json()) as Stored;
    expect(rest).toMatchObject({ path: `/media/${id}`, contentType: 'image/webp', width: 1, height: 1 });
    const back = await seen(rest.path, author.cookie);
    expect(back.headers.get('content-type')).toBe('image/webp');
    expect(Buffer.from(await back.arrayBuffer()).toString('latin1', 8, 12)).toBe('WEBP');
    expect(await stored(aSound())).toMatchObject({ contentType: 'audio/wav', width: null });
    expect((await stored(png)).id).toBe(id);
  });

  it.each([
    [
      'a document with scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      415,
      'media_unknown_kind',
    ],
    ['nothing', new Uint8Array(), 415, 'media_unknown_kind'],
    ['half a picture', png.subarray(0, 40), 400, 'media_broken'],
    ['a long sound', Buffer.concat([aSound(), Buffer.alloc(5_300_000)]), 413, 'media_too_large'],
    ['more than any file has', Buffer.concat([png, Buffer.alloc(10_500_000)]), 413, 'media_too_large'],
    ['more than there is room for', aSound(2, 4_000), 409, 'media_no_room'],
  ])('that is %s is refused with the reason', async (_what, bytes, status, code) => {
    const answer = await give(bytes);
    expect([answer.status, await answer.json()]).toMatchObject([status, { code }]);
  });

  it('needs somebody who gives it', async () => {
    expect((await give(png, { cookie: '' })).status).toBe(401);
  });
});

/** A deck of one term with a picture, and a note in which something is heard. */
async function aSeenDeck(noted: string) {
  const { id, width, height } = await stored(png);
  const { ownDeckId, termId } = await aDeckOf(api, author.id);
  const picture = { id, alt: 'A red dot', width, height };
  const written = { version: 1, picture, note: `![heard](sound:${noted})` };
  expect((await change(`terms/${termId}`, written)).status).toBe(200);
  return { ownDeckId, picture };
}
const exported = (deckId: string, query: string, { cookie }: Person = author) =>
  fetch(`${api.origin}/api/v1/decks/${deckId}/export?${query}`, { headers: { cookie } });

describe('a deck that goes out with its pictures and sounds', () => {
  let receiver: Person;
  beforeAll(async () => {
    receiver = await aPerson(api);
  });
  const send = (route: string, body: unknown) =>
    fetch(`${api.origin}/api/v1/${route}`, {
      method: 'POST',
      body: body instanceof Blob ? body : JSON.stringify(body),
      headers: {
        'content-type': body instanceof Blob ? 'application/octet-stream' : 'application/json',
        cookie: receiver.cookie,
      },
    });
  async function bringIn(archive: Blob): Promise<string> {
    const { importId } = (await (await send('imports?fileName=deck.zip', archive)).json()) as {
      importId: string;
    };
    const known = async () =>
      (await (
        await fetch(`${api.origin}/api/v1/imports/${importId}`, { headers: { cookie: receiver.cookie } })
      ).json()) as {
        deckId: string;
        problems: unknown[];
        look: { options: object; preview: { deck: object } };
      };
    const { options, preview } = (await known()).look;
    const wanted = { options, target: { deck: preview.deck }, duplicates: 'skip' };
    expect((await send(`imports/${importId}/check`, wanted)).status).toBe(200);
    await workOnImport(api, receiver.id, importId, path.join(folder, 'media'));
    await send(`imports/${importId}/start`, {});
    await workOnImport(api, receiver.id, importId, path.join(folder, 'media'));
    const { deckId, problems } = await known();
    expect(problems).toEqual([]);
    return deckId;
  }

  it('comes in again whole, for somebody else too, and goes out again as it was', async () => {
    const sound = await stored(aSound(3));
    const { ownDeckId, picture } = await aSeenDeck(sound.id);
    const out = await exported(ownDeckId, 'format=json&media=true');
    expect(out.headers.get('content-disposition')).toContain('.zip"');
    const archive = await out.blob();
    expect((await seen(sound.path, receiver.cookie)).status).toBe(404);
    const deckId = await bringIn(archive);
    expect((await seen(sound.path, receiver.cookie)).status).toBe(200);
    const again = Buffer.from(
      await (await exported(deckId, 'format=json&media=true', receiver)).arrayBuffer(),
    );
    const first = Buffer.from(await archive.arrayBuffer());
    expect(await filesIn(again)).toEqual(await filesIn(first));
    expect((await filesIn(first)).get('deck.json')).toContain(JSON.stringify(picture));
  });

  it('names no content that a file without it does not bring', async () => {
    const { ownDeckId, picture } = await aSeenDeck('0'.repeat(64));
    expect(await (await exported(ownDeckId, 'format=json')).text()).not.toContain(picture.id);
    expect((await exported(ownDeckId, 'format=json&media=true', receiver)).status).toBe(404);
  });

  it('T-02: brings nothing along that its author wrote the address of and may not have', async () => {
    const secret = aSound(9);
    const { id } = await stored(secret, receiver);
    const { ownDeckId } = await aSeenDeck(id);
    const archive = Buffer.from(await (await exported(ownDeckId, 'format=json&media=true')).arrayBuffer());
    expect([...(await filesIn(archive)).keys()].filter((name) => name.includes(id))).toEqual([]);
    const forAnki = Buffer.from(await (await exported(ownDeckId, 'format=apkg')).arrayBuffer());
    expect(forAnki.includes(Buffer.from(secret))).toBe(false);
  });
});

describe('one’s own pictures and sounds', () => {
  it('are listed with the decks that have them, and what was taken out takes no room', async () => {
    const person = await aPerson(api);
    const { ownDeckId, termId } = await aDeckOf(api, person.id);
    const [kept, shown, unused] = [
      await stored(aSound(11), person),
      await stored(png, person),
      await stored(aSound(12), person),
    ];
    const picture = { id: shown.id, alt: '', width: shown.width, height: shown.height };
    await change(`terms/${termId}`, { version: 1, recording: kept.id, picture }, person);
    await change(`terms/${termId}`, { version: 2, recording: null }, person);
    // Everybody may read this deck with the same picture in it, but it is not theirs.
    const other = await aPerson(api);
    const another = await aDeckOf(api, other.id);
    await stored(png, other);
    await change(`terms/${another.termId}`, { version: 1, picture }, other);
    const publish = (visibility: string) =>
      api.connections.database
        .sql`update decks set visibility = ${visibility} where id = ${another.ownDeckId}`;
    await publish('public');
    const room = async (query = '') =>
      (await (
        await fetch(`${api.origin}/api/v1/users/me/media${query}`, { headers: { cookie: person.cookie } })
      ).json()) as {
        media: { id: string }[];
      };
    const found = await room();
    await publish('private');
    const bytes = aSound(11).length;
    expect(found).toMatchObject({ roomBytes: 4_000, next: null });
    const sorted = new Map(found.media.map((each) => [each.id, each]));
    const deck = { id: ownDeckId, isShown: true };
    expect(sorted.get(kept.id)).toMatchObject({
      isCounted: false,
      byteSize: bytes,
      decks: [{ ...deck, isShown: false }],
    });
    expect(sorted.get(shown.id)).toMatchObject({ isCounted: true, width: 1, decks: [deck] });
    expect(sorted.get(unused.id)).toMatchObject({ isCounted: true, decks: [] });
    const { used } = found as unknown as { used: { shown: number; all: number } };
    expect(used.all - used.shown).toBe(bytes);
    const [first, ...rest] = found.media.map(({ id }) => id);
    expect((await room(`?after=${first}`)).media.map(({ id }) => id)).toEqual(rest);
  });
});

describe('T-02 what is stored', () => {
  it('is for those alone who may read a deck that it is in', async () => {
    const { path: address, ...picture } = await stored(png);
    const { id, width, height } = picture;
    const { ownDeckId, termId } = await aDeckOf(api, author.id);
    const cookies = [author.cookie, stranger.cookie, ''];
    const statuses = () => Promise.all(cookies.map(async (cookie) => (await seen(address, cookie)).status));
    expect(await statuses()).toEqual([200, 404, 404]);

    const written = { version: 1, picture: { id, alt: ' A  red dot ', width, height } };
    expect((await change(`terms/${termId}`, written)).status).toBe(200);
    const term = await fetch(`${api.origin}/api/v1/terms/${termId}`, { headers: { cookie: author.cookie } });
    expect(await term.json()).toMatchObject({ picture: { id, alt: 'A red dot', width, height } });
    expect(await statuses()).toEqual([200, 404, 404]);
    expect((await seen(address, author.cookie)).headers.get('cache-control')).toContain('private');

    await api.connections.database.sql`update decks set visibility = 'public' where id = ${ownDeckId}`;
    expect(await statuses()).toEqual([200, 200, 200]);
    expect((await seen(address)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('is for those alone whom the history is shown to, once the deck shows it no more', async () => {
    const { id, width, height, path: address } = await stored(aPng(9, 9, 7));
    const { ownDeckId, termId } = await aDeckOf(api, author.id);
    const { sql } = api.connections.database;
    await sql`update decks set visibility = 'public' where id = ${ownDeckId}`;
    const statuses = () =>
      Promise.all(
        ['', stranger.cookie, author.cookie].map(async (cookie) => (await seen(address, cookie)).status),
      );
    await change(`terms/${termId}`, { version: 1, picture: { id, alt: '', width, height } });
    expect(await statuses()).toEqual([200, 200, 200]);
    expect((await change(`terms/${termId}`, { version: 2, picture: null })).status).toBe(200);
    expect(await statuses()).toEqual([404, 404, 200]);
    for (const [role, status] of [
      ['reader', 404],
      ['reviewer', 200],
    ] as const) {
      await sql`
        insert into deck_members (learner_id, deck_id, role, added_at) values (${stranger.id}, ${ownDeckId}, ${role}, now())
        on conflict (learner_id, deck_id) do update set role = excluded.role`;
      expect(await statuses()).toEqual([404, status, 200]);
    }
    await change(`terms/${termId}`, { version: 3, picture: { id, alt: '', width, height } });
    expect(await statuses()).toEqual([200, 200, 200]);
  });

  it('is not had by naming its address in a deck of one’s own', async () => {
    const { id, path: address } = await stored(aSound(7), author);
    const { termId } = await aDeckOf(api, stranger.id);
    const named = await change(`terms/${termId}`, { version: 1, recording: id }, stranger);
    expect([named.status, await named.json()]).toMatchObject([400, { errors: [{ path: 'recording' }] }]);
    const text = { version: 1, note: `![heard](sound:${id})` };
    expect((await change(`terms/${termId}`, text, stranger)).status).toBe(200);
    expect((await seen(address, stranger.cookie)).status).toBe(404);
  });
});
