import { request } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aSound } from '@slova/application/testing';
import type { DeckId, MediaId } from '@slova/domain';
import { makeDiskMediaStore } from '@slova/platform';
import { tables } from '@slova/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeckInTheLibrary } from './testing/a-library.ts';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';

const sound = aSound();
const unknown = '0'.repeat(64);
let api: ApiUnderTest;
let folder: string;
let id: MediaId;
let deckId: DeckId;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'slova-media-'));
  const mediaFolder = path.join(folder, 'media');
  api = await startApi({ mediaFolder });
  deckId = await aDeckInTheLibrary(api);
  id = await makeDiskMediaStore(mediaFolder).keep(sound);
  await writeFile(path.join(folder, 'secret'), 'for nobody');
  await nameInTable(id);
});
afterAll(async () => {
  await api.stop();
  await rm(folder, { recursive: true });
});

describe('stored content', () => {
  it('is handed out as what it is, to be kept for good', async () => {
    const { status, headers, body } = await get(`/media/${id}`);
    expect(status).toBe(200);
    expect(body).toEqual(Buffer.from(sound));
    expect(headers).toMatchObject({
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-disposition': `inline; filename="${id}.wav"`,
      'content-length': String(sound.length),
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'content-type': 'audio/wav',
      'x-content-type-options': 'nosniff',
    });
  });

  it('comes in parts, as Safari asks for it before it plays anything', async () => {
    const begin = await get(`/media/${id}`, { range: 'bytes=0-1' });
    expect(begin.status).toBe(206);
    expect(begin.body.toString()).toBe('RI');
    expect(begin.headers).toMatchObject({
      'content-length': '2',
      'content-range': `bytes 0-1/${sound.length}`,
      'content-type': 'audio/wav',
    });
    const end = await get(`/media/${id}`, { range: 'bytes=-10' });
    expect([end.status, end.body]).toEqual([206, Buffer.from(sound.subarray(-10))]);
    const beyond = await get(`/media/${id}`, { range: `bytes=${sound.length}-` });
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${sound.length}`]);
  });

  it('is found by its address alone', async () => {
    const names = [
      unknown,
      id.toUpperCase(),
      id.slice(1),
      `${id}0`,
      '',
      '..%2fsecret',
      '%2e%2e%2fsecret',
      '%00',
    ];
    for (const name of names) {
      const { status, headers } = await get(`/media/${name}`);
      expect([name, status]).toEqual([name, 404]);
      expect(headers['content-type']).toContain('application/problem+json');
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  it.each(['/media/../secret', `/media/${unknown}/../../secret`, '/media/..%5csecret'])(
    'is no way out of its folder: %s',
    async (address) => {
      const { status, body } = await get(address);
      expect([403, 404]).toContain(status);
      expect(body.toString()).not.toContain('for nobody');
    },
  );

  it('that is named and not there is not found, and an answer says no more than that', async () => {
    await nameInTable(unknown as MediaId);
    const { status, body } = await get(`/media/${unknown}`);
    expect(status).toBe(404);
    expect(JSON.parse(body.toString())).toMatchObject({ code: 'not_found' });
    expect(body.toString()).not.toContain(folder);
  });
});

async function nameInTable(mediaId: MediaId): Promise<void> {
  const { db } = api.connections.database;
  await db.insert(tables.media).values({
    id: mediaId,
    contentType: 'audio/wav',
    byteSize: sound.length,
    storedAt: new Date(),
  });
  await db.insert(tables.mediaUses).values({ mediaId, deckId });
}

type Answer = { status: number; headers: Record<string, unknown>; body: Buffer };

/** Asks for exactly this path: `fetch` would straighten it first. */
function get(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(api.origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: address, headers }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}
