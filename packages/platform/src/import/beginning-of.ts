import type { GivenFile } from '@slova/application';

/** The first bytes of a file, at most so many, and whether that is all of it. */
export async function beginningOf(
  file: GivenFile,
  most: number,
): Promise<{ readonly bytes: Uint8Array; readonly isAll: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.bytes()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return { bytes: Buffer.concat(chunks).subarray(0, most), isAll: length <= most };
}
