import type { MediaType } from './media-type.ts';

/**
 * What kind of sound that browsers play these bytes are, by how they begin (the signatures of WHATWG MIME Sniffing, §6.2;
 * frames of MPEG audio by ISO/IEC 11172-3, §2.4.1.3). Null for everything else: what a file is called does not matter.
 */
export function soundTypeOf(bytes: Uint8Array): MediaType | null {
  const begins = (text: string, at = 0): boolean => textAt(bytes, at, text.length) === text;
  if (begins('RIFF') && begins('WAVE', 8)) return 'audio/wav';
  if (begins('OggS') && oggCodecs.some((codec) => begins(codec, 28))) return 'audio/ogg';
  if (begins('ftyp', 4) && mp4Brands.test(textAt(bytes, 8, 4))) return 'audio/mp4';
  if (begins('\u{1A}\u{45}\u{DF}\u{A3}') && textAt(bytes, 4, 60).includes('webm')) return 'audio/webm';
  return begins('ID3') || isMpegFrame(bytes) ? 'audio/mpeg' : null;
}

// What the first packet of a stream begins with, behind a page header of 28 bytes.
const oggCodecs = ['OpusHead', '\u{1}vorbis', '\u{7F}FLAC'];
const mp4Brands = /^(?:M4A |M4B |mp4[12]|iso[m2-9]|dash)$/u;

const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCodePoint(...bytes.subarray(at, at + length));

// Eleven bits of ones, layer III, and neither a bit rate nor a sampling rate that the standard does not have.
function isMpegFrame([first = 0, second = 0, third = 0]: Uint8Array): boolean {
  const isLayer3 = first === 0xff && (second & 0b1110_0110) === 0b1110_0010;
  return isLayer3 && third >> 4 !== 0b1111 && ((third >> 2) & 0b11) !== 0b11;
}
