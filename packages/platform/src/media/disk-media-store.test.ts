import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MediaStore } from '@slova/application';
import type { MediaId } from '@slova/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDiskMediaStore } from './disk-media-store.ts';

let folder: string;
let store: MediaStore;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'slova-media-'));
  store = makeDiskMediaStore(path.join(folder, 'media'));
});
afterEach(() => rm(folder, { recursive: true }));

const hello = new TextEncoder().encode('hello');
const helloId = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824' as MediaId;

async function textOf(content: AsyncIterable<Uint8Array> | null): Promise<string | null> {
  if (!content) return null;
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe('content on a disk', () => {
  it('has SHA-256 of its bytes as its address, however often it is kept', async () => {
    expect(await Promise.all([store.keep(hello), store.keep(hello)])).toEqual([helloId, helloId]);
    expect(await textOf(await store.read(helloId))).toBe('hello');
    expect(await readdir(path.join(folder, 'media/2c'))).toEqual([helloId]);
  });

  it('is read in parts', async () => {
    await store.keep(hello);
    expect(await textOf(await store.read(helloId, { first: 1, last: 3 }))).toBe('ell');
  });

  it('is none where nothing was kept', async () => {
    expect(await store.read('00'.repeat(32) as MediaId)).toBeNull();
  });

  it('leaves nothing half-written behind when it cannot be kept', async () => {
    await writeFile(path.join(folder, 'media'), 'a file where the folder should be');
    await expect(store.keep(hello)).rejects.toMatchObject({ code: 'ENOTDIR' });
    expect(await readdir(folder)).toEqual(['media']);
  });

  it('is never looked for outside its folder', async () => {
    await writeFile(path.join(folder, 'secret'), 'secret');
    for (const name of ['../secret', `${'0'.repeat(61)}/..`, ''])
      await expect(store.read(name as MediaId), name).rejects.toThrow('no address');
  });
});
