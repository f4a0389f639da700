import type { GivenFile } from '@slova/application';

/** A file of these bytes, handed out in pieces of so many. */
export function aFile(content: string | Uint8Array, pieceBytes = 7): GivenFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    fileName: 'words.txt',
    sizeBytes: bytes.length,
    async *bytes() {
      for (let from = 0; from < bytes.length; from += pieceBytes)
        yield bytes.subarray(from, from + pieceBytes);
    },
  };
}
