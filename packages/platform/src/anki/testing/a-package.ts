import { writeFile } from 'node:fs/promises';
import { zstdCompressSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { ToldCollection } from './a-collection.ts';
import { aCollection, textField, varint } from './a-collection.ts';

/** Every kind of package that has been written since 2012. */
export const packageFormats = ['anki2', 'anki21', 'anki21b'] as const;
export type PackageFormat = (typeof packageFormats)[number];

/** Writes a package as Anki of that time does: newer ones carry an old collection with a dummy note. */
export async function writeAPackage(
  path: string,
  told: ToldCollection,
  format: PackageFormat,
  media: Readonly<Record<string, Buffer>> = {},
): Promise<void> {
  await writeFile(path, await zipped(entriesOf(told, format, media)));
}

function entriesOf(told: ToldCollection, format: PackageFormat, media: Readonly<Record<string, Buffer>>) {
  const dummy = aCollection({ ...told, notes: [] }, 11);
  if (format === 'anki21b') return newest(told, media, dummy);
  const names = Object.fromEntries(Object.keys(media).map((name, index) => [index, name]));
  const files = Object.values(media).map((bytes, index): Part => [String(index), bytes]);
  const own: Part = [`collection.${format}`, aCollection(told, 11)];
  const parts: Part[] = format === 'anki21' ? [['collection.anki2', dummy], own] : [own];
  return [...parts, ['media', Buffer.from(JSON.stringify(names))] as Part, ...files];
}

function newest(told: ToldCollection, media: Readonly<Record<string, Buffer>>, dummy: Buffer): Part[] {
  const entries = Object.entries(media).map(([name, bytes]) => {
    const message = Buffer.concat([textField(1, name), Buffer.from([0x10]), varint(bytes.length)]);
    return Buffer.concat([Buffer.from([0x0a]), varint(message.length), message]);
  });
  return [
    ['meta', Buffer.from([8, 3])],
    ['collection.anki21b', zstdCompressSync(aCollection(told, 18))],
    ['collection.anki2', dummy],
    ['media', zstdCompressSync(Buffer.concat(entries))],
    ...Object.values(media).map((bytes, index): Part => [String(index), zstdCompressSync(bytes)]),
  ];
}

type Part = readonly [name: string, bytes: Buffer];

/** A zip archive of the parts. */
export async function zipped(parts: readonly Part[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of parts) zip.addBuffer(bytes, name);
  zip.end();
  return buffer(zip.outputStream);
}
