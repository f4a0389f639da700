export type PictureFormat = 'png' | 'jpeg' | 'webp' | 'gif' | 'avif';

/**
 * What kind of picture these bytes are, by how they begin (the signatures of WHATWG MIME Sniffing, §6.1; AVIF by its file type
 * box, AV1 Image File Format §6). Null for everything else, SVG above all: that is a document that may hold scripts.
 */
export function pictureFormatOf(bytes: Uint8Array): PictureFormat | null {
  const textAt = (from: number, to: number): string => String.fromCodePoint(...bytes.subarray(from, to));
  if (textAt(0, 8) === '\u{89}PNG\r\n\u{1A}\n') return 'png';
  if (textAt(0, 3) === '\u{FF}\u{D8}\u{FF}') return 'jpeg';
  if (textAt(0, 4) === 'RIFF' && textAt(8, 12) === 'WEBP') return 'webp';
  if (/^GIF8[79]a$/u.test(textAt(0, 6))) return 'gif';
  // Its brand, or one of those that it says it is readable as.
  return textAt(4, 8) === 'ftyp' && /^(?:.{4})*avi[fs]/su.test(textAt(8, 40)) ? 'avif' : null;
}
