import type { TextEncoding } from '@slova/domain';

/**
 * How the bytes of a text are to be read, from its beginning: by its byte order mark; as UTF-16 when every other byte is
 * zero; as UTF-8 when it is valid; else as one of the two single-byte encodings that spreadsheets still write, Cyrillic when
 * its letters stand side by side and Western when they stand alone among plain ones.
 */
export function findEncoding(beginning: Uint8Array): TextEncoding {
  const [first, second, third] = beginning;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sixteen = utf16(beginning);
  if (sixteen) return sixteen;
  if (isUtf8(beginning)) return 'utf-8';
  return hasNeighbours(beginning) ? 'windows-1251' : 'windows-1252';
}

function utf16(bytes: Uint8Array): TextEncoding | null {
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Line ends, spaces and separators are plain in every language.
  const enough = bytes.length / 20;
  if (odd > enough && odd > even * 4) return 'utf-16le';
  return even > enough && even > odd * 4 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // A letter cut in two at the end of the sample is no error while more may come.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function hasNeighbours(bytes: Uint8Array): boolean {
  const isLetter = (byte: number | undefined): boolean => byte !== undefined && byte >= 0xc0;
  let letters = 0;
  let beside = 0;
  for (const [at, byte] of bytes.entries()) {
    if (!isLetter(byte)) continue;
    letters += 1;
    if (isLetter(bytes[at - 1]) || isLetter(bytes[at + 1])) beside += 1;
  }
  return beside > letters / 2;
}
