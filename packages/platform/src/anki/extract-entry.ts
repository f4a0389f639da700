import { createWriteStream } from 'node:fs';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdDecompress } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import type { PackageLimits } from './package-limits.ts';
import { PackageRefused } from './package-refused.ts';

export type Extraction = {
  readonly zip: ZipFile;
  readonly entry: Entry;
  /** Packages of the newest kind compress inside the archive. */
  readonly isZstd: boolean;
  readonly mostBytes: number;
  readonly limits: PackageLimits;
};

/** A window of 32 MiB is more than any package needs; a hostile one could ask for gigabytes of memory. */
const windowLog = 25;
const freeBytes = 1_048_576;

/** Expands an entry into a file, never more than allowed, whatever its header says. Returns the bytes written. */
export async function extractToFile(extraction: Extraction, path: string): Promise<number> {
  return expand(extraction, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
}

/** Expands an entry into memory. */
export async function extractToMemory(extraction: Extraction): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  await expand(extraction, sink);
  return Buffer.concat(chunks);
}

async function expand(
  { zip, entry, isZstd, mostBytes, limits }: Extraction,
  sink: Writable,
): Promise<number> {
  let bytes = 0;
  const guard = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      const isBomb = bytes > freeBytes && bytes > limits.ratio * Math.max(1, entry.compressedSize);
      if (bytes > mostBytes || isBomb) done(new PackageRefused('too-large', entry.fileName));
      else done(null, chunk);
    },
  });
  try {
    const packed = await zip.openReadStreamPromise(entry);
    if (isZstd) {
      const params = { [constants.ZSTD_d_windowLogMax]: windowLog };
      await pipeline(packed, createZstdDecompress({ params }), guard, sink);
    } else await pipeline(packed, guard, sink);
  } catch (error) {
    throw error instanceof PackageRefused ? error : new PackageRefused('damaged', entry.fileName);
  }
  return bytes;
}
