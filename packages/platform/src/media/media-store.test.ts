import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { KeptMedia, MediaStore } from '@slova/application';
import type { MediaId } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMediaStore } from './open-media-store.ts';
import { checkS3 } from './s3-media-store.ts';
import { s3Place } from './s3-place.ts';
import { anS3 } from './testing/s3-stand-in.ts';

let folder: string;
let s3: Awaited<ReturnType<typeof anS3>>;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'slova-media-'));
  s3 = await anS3();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await s3.close();
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
async function textOf(content: AsyncIterable<Uint8Array> | null): Promise<string | null> {
  if (!content) return null;
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
const inBoth = [
  ['on a disk', () => openMediaStore(folder, null)],
  ['in a bucket', () => openMediaStore(folder, s3.place)],
] as const satisfies readonly (readonly [string, () => MediaStore])[];

describe.each(inBoth)('content %s', (_where, open) => {
  it('is there under SHA-256 of its bytes, whole and in parts, until it is removed', async () => {
    const store = open();
    const id = await store.keep(bytesOf('hello'));
    expect(id).toBe('2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824');
    expect(store.addressOf(bytesOf('hello'))).toBe(id);
    expect(await store.keep(bytesOf('hello'))).toBe(id);
    expect(await textOf(await store.read(id))).toBe('hello');
    expect(await textOf(await store.read(id, { first: 1, last: 3 }))).toBe('ell');
    await store.remove(id);
    await store.remove(id);
    expect(await store.read(id)).toBeNull();
  });

  it('is listed with when it was last kept', async () => {
    const store = open();
    const ids = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((text) => store.keep(bytesOf(text))));
    const found: KeptMedia[] = [];
    for await (const each of store.list()) found.push(each);
    expect(found.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    for (const { keptAt } of found) expect(Math.abs(Date.now() - keptAt.getTime())).toBeLessThan(600_000);
  });

  it('is never looked for at what is no address', async () => {
    const store = open();
    for (const name of ['../secret', `${'0'.repeat(61)}/..`, ''])
      await expect(async () => store.read(name as MediaId), name).rejects.toThrow('no address');
  });
});

it('what was never written to its end goes from the disk', async () => {
  const store = openMediaStore(folder, null);
  const id = await store.keep(bytesOf('whole'));
  const part = path.join(folder, id.slice(0, 2), `${id}.x.part`);
  await writeFile(part, 'half');
  await utimes(part, 1, 1);
  expect(await store.removeUnfinished(new Date(2_000))).toBe(1);
  expect(await store.removeUnfinished(new Date(2_000))).toBe(0);
  expect(await textOf(await store.read(id))).toBe('whole');
});

describe('a bucket', () => {
  it('that cannot be used says why in one line', async () => {
    await expect(checkS3(s3.place)).resolves.toBeUndefined();
    const wrong = { ...s3.place, secretAccessKey: 'another' };
    await expect(checkS3(wrong)).rejects.toThrow('the bucket slova answered 403: SignatureDoesNotMatch');
    await expect(checkS3({ ...s3.place, bucket: 'none' })).rejects.toThrow(
      'the bucket none answered 404: NoSuchBucket',
    );
  });

  it('is named by variables, and each that is wrong is told without its value', () => {
    expect(s3Place({ S3_BUCKET: '', PORT: '1' })).toBeNull();
    expect(() => s3Place({ S3_ENDPOINT: 'ftp://x', S3_BUCKET: 'Größe', S3_ACCESS_KEY_ID: 'secret' })).toThrow(
      /^S3_ENDPOINT must .*\nS3_BUCKET must .*\nS3_SECRET_ACCESS_KEY is required/u,
    );
    const variables = {
      S3_ENDPOINT: 'https://s3.example/',
      S3_BUCKET: 'slova',
      S3_ACCESS_KEY_ID: 'a',
      S3_SECRET_ACCESS_KEY: 'b',
    };
    expect(s3Place(variables)).toMatchObject({ endpoint: 'https://s3.example', region: 'us-east-1' });
  });
});
